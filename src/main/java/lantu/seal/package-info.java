/**
 * What a password does to a workspace: the key of its files and how each of them is sealed.
 *
 * <p>格式。设了口令的工作区有一把随机的 256 位数据密钥，口令只用来包住它，所以更改口令不必重写数据。
 *
 * <ul>
 *   <li>{@code lantu.key}，另有一份 {@code lantu.key.copy}，第二备份文件夹里是 {@code lantu-编号.key}：一行 {@code
 *       LANTU-KEY 1}，然后逐行 {@code kdf=scrypt}，{@code n}、{@code r}、{@code p}、{@code salt}（16 字节），
 *       {@code cipher=AES-256-GCM}，{@code id}（密钥编号，8 字节），{@code nonce}（12 字节），{@code
 *       key}（数据密钥的密文，48 字节），{@code sum}（前面各行的 SHA-256）；字节都写作十六进制。口令先按 NFC 规整、以 UTF-8 编码，经 scrypt 得
 *       32 字节，用来以 AES-256-GCM 加密数据密钥，附加数据是 {@code key} 之前的各行。{@code sum} 不对是文件损坏；{@code sum}
 *       对而认证标记不对是口令不对；
 *   <li>子密钥都是 HMAC-SHA256（数据密钥，用途），用途是 {@code lantu records 1}、{@code lantu files 1}、{@code lantu
 *       database 1}；
 *   <li>备份、证明材料、定稿的文件：一行 {@code LANTU-VAULT 1}，密钥编号 8 字节，盐 32 字节，然后是各块密文。文件自己的密钥是 HMAC-SHA256（files
 *       子密钥，盐）；每块明文 64 KiB（最后一块可少），以 AES-256-GCM 加密，随机数是四字节块号、一个字节（最后一块为 1，其余为
 *       0）和七个零字节，附加数据是前面的头；块被改、换位、截断都会被发现；
 *   <li>操作日志的每一条：标记 {@code LTS1}、四字节长度、其后密文的 CRC32C，然后是密文：12 字节随机数和以 records 子密钥加密的内容与链上的
 *       SHA-256。长度和 CRC32C 不用密钥也能查，没有写完的最后一条由此与密钥不对分清；
 *   <li>数据库：H2 的 {@code CIPHER=AES}（XTS-AES-128），文件口令是 database 子密钥的十六进制。它没有认证，
 *       被改动由数据库自己的校验和核对操作日志发现。
 * </ul>
 *
 * <p>Contract: what was changed is never handed on as what was sealed. Passwords and keys are in no
 * message and no text. Does not belong here: which files a workspace has, asking for a password.
 */
@NullMarked
package lantu.seal;

import org.jspecify.annotations.NullMarked;
