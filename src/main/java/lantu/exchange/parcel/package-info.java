/**
 * 规划包 ({@code .lantu}): one plan with its history and the files behind its figures in one file, to
 * go from one computer to another on a stick or a share.
 *
 * <p>格式 {@code lantu-package} 第 1 版。规划包是一个 zip，里面依次是：
 *
 * <ul>
 *   <li>{@code manifest.json}：{@code format}、{@code version}、写成时间 {@code made}、写包人 {@code by}、规划
 *       {@code plan}（编号、标题）、步数 {@code steps}、最后一步的校验值 {@code head}、 没有随包的证明材料 {@code missing}，以及
 *       {@code entries}：其余每一项的 {@code name}、字节数 {@code size} 和 SHA-256 {@code sha256}；
 *   <li>{@code plan.json}：规划本身，格式 {@code lantu-plan}（见 {@link lantu.exchange.PlanJson}）；
 *   <li>{@code steps.json}：{@code format} 为 {@code lantu-history}，{@code steps} 从早到晚，每一步有时间 {@code
 *       at}、姓名 {@code who}、理由 {@code why} 和 {@code changes}（各项改动，原文照录，格式见 {@link
 *       lantu.exchange.EditJson}）。从规划逐步倒退可得到最初的规划；每一步的校验值连着前一步， 两份规划据此找到共同的一步；
 *   <li>{@code evidence/校验值.扩展名}：证明材料，每个内容一份。
 * </ul>
 *
 * <p>设了密码的规划包是上述 zip 的密文：一行 {@code LANTU-SEALED 1}，四字节长度，JSON 头（{@code kdf} 为 {@code scrypt}，{@code
 * n}、{@code r}、{@code p}、{@code salt}；{@code cipher} 为 {@code AES-256-GCM}， {@code chunk}
 * 每块明文字节数，{@code nonce} 七字节），头的 SHA-256，口令核对值（16 字节），然后是各块密文。 口令先按 NFC 规整、以 UTF-8 编码，经 scrypt 得 64
 * 字节：前 32 字节是密钥；后 32 字节用来对头做 HMAC-SHA256，取前 16 字节为口令核对值，口令不对与文件损坏由此分清。每块的随机数是 {@code
 * nonce}、四字节块号和一个 字节（最后一块为 1，其余为 0），附加数据是头；块被改、换位、截断都会被发现。
 *
 * <p>Contract: a file is written whole, read back and compared before it gets its name. Reading
 * trusts nothing: {@link lantu.exchange.parcel.PackageZip} is the one place that takes a zip apart,
 * within limits, and nothing is handed on before every entry has the hash that the manifest names.
 * Passwords and keys are in no message. Does not belong here: merging, the store.
 */
@NullMarked
package lantu.exchange.parcel;

import org.jspecify.annotations.NullMarked;
