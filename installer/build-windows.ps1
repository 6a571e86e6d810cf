# Builds target/installer-windows on Windows: a .msi for one user, from the program as mvn package lays it out.
# Needs Maven, a JDK 25 as JAVA_HOME and the WiX tools on the path.
$ErrorActionPreference = 'Stop'
Set-Location (Join-Path $PSScriptRoot '..')
$layout = 'target/lantu'
$out = 'target/installer-windows'
if (-not (Test-Path "$layout/lib/lantu.jar")) {
    mvn -B -q -DskipTests package
    if ($LASTEXITCODE -ne 0) { throw '构建没有完成，见上面的说明。' }
}
$product = @{}
Get-Content "$layout/product.properties" -Encoding UTF8 | Where-Object { $_ -match '^[a-z.]+=' } | ForEach-Object {
    $name, $value = $_ -split '=', 2
    $product[$name] = $value
}
if (Test-Path $out) { Remove-Item -Recurse -Force $out }
New-Item -ItemType Directory -Force "$out/input" | Out-Null
Copy-Item -Recurse "$layout/lib/*" "$out/input" -Exclude 'lantu.jsa'
Copy-Item -Recurse "$layout/assets" "$out/input/assets"

$options = @()
foreach ($option in $product['jvm.options'] -split ' ') { $options += '--java-options', $option }
$common = @(
    '--name', $product['name'], '--app-version', $product['version'], '--vendor', $product['vendor'],
    '--description', $product['title'], '--icon', 'installer/icon/lantu.ico'
)
$jpackage = Join-Path $env:JAVA_HOME 'bin/jpackage.exe'
# The archive of classes is made by the first window that is closed, and anew when it no longer fits.
& $jpackage --type app-image --dest $out @common --runtime-image "$layout/runtime" --input "$out/input" `
    --main-jar $product['main.jar'] --main-class $product['main.class'] @options `
    --java-options '-XX:+AutoCreateSharedArchive' --java-options '-XX:SharedArchiveFile=$APPDIR/lantu.jsa' `
    --java-options '-Djava.library.path=$APPDIR/native' --java-options '-Dlantu.home=$APPDIR'
if ($LASTEXITCODE -ne 0) { throw 'jpackage 没有完成（程序文件夹），见上面的说明。' }
Remove-Item -Recurse -Force "$out/input"
& (Join-Path $env:JAVA_HOME 'bin/java.exe') installer/Inventory.java "$layout/lib" "$layout/assets/fonts" "$layout/runtime" `
    $product['version'] "$out/$($product['name'])/app"
if ($LASTEXITCODE -ne 0) { throw '部件清单没有写成，见上面的说明。' }
Copy-Item "$out/$($product['name'])/app/sbom.json" $out
$associations = "$out/associations.properties"
"extension=$($product['file.extension'])", "mime-type=$($product['file.mime'])", "description=$($product['file.title'])" |
    Set-Content $associations -Encoding UTF8
& $jpackage --type msi --dest $out @common --app-image "$out/$($product['name'])" `
    --win-per-user-install --win-menu --win-shortcut --win-dir-chooser `
    --win-upgrade-uuid $product['upgrade.code'] --file-associations $associations
if ($LASTEXITCODE -ne 0) { throw 'jpackage 没有完成（msi），见上面的说明。' }
Remove-Item $associations
Get-ChildItem $out -File | ForEach-Object { "$((Get-FileHash $_ -Algorithm SHA256).Hash.ToLower())  $($_.Name)" } |
    Set-Content "$out/SHA256SUMS" -Encoding UTF8
Get-ChildItem $out
