<#
  Writes the Microsoft 365 service health issues of your organisation to a file that your web server hands to Mailpath
  (policy serviceHealthUrl). For Azure Automation or a scheduled task, with the module Microsoft.Graph.Authentication.

  .\relay-service-health.ps1 -Out FILE -Tenant ID -Client ID -Thumbprint CERTIFICATE
  .\relay-service-health.ps1 -Out FILE -Identity
#>
param(
  [Parameter(Mandatory)] [string] $Out,
  [string] $Tenant, [string] $Client, [string] $Thumbprint,
  [switch] $Identity
)
$ErrorActionPreference = 'Stop'

if ($Identity) { Connect-MgGraph -Identity -NoWelcome }
else { Connect-MgGraph -TenantId $Tenant -ClientId $Client -CertificateThumbprint $Thumbprint -NoWelcome }

$services = 'exchange|outlook|entra|identity|azure active directory|microsoft 365 (suite|apps)'
$since = (Get-Date).ToUniversalTime().AddDays(-14)
$fields = 'id', 'title', 'impactDescription', 'classification', 'origin', 'status', 'service', 'feature', 'featureGroup',
  'isResolved', 'startDateTime', 'endDateTime', 'lastModifiedDateTime'

$all = @()
$next = 'https://graph.microsoft.com/v1.0/admin/serviceAnnouncement/issues'
while ($next) {
  $page = Invoke-MgGraphRequest -Method GET -Uri $next -Headers @{ Prefer = 'odata.maxpagesize=1000' } -OutputType PSObject
  $all += $page.value
  $next = $page.'@odata.nextLink'
}

$kept = $all |
  Where-Object { $_.service -match $services -and (-not $_.isResolved -or [datetime]$_.lastModifiedDateTime -gt $since) } |
  Sort-Object -Property isResolved | Select-Object -First 400 |
  ForEach-Object {
    $issue = $_ | Select-Object -Property $fields
    $posts = @($_.posts | Sort-Object -Property { [datetime]$_.createdDateTime } | Select-Object -Last 3 createdDateTime, description)
    $issue | Add-Member -NotePropertyName posts -NotePropertyValue $posts -PassThru
  }

# Whole or not at all: whoever reads meanwhile gets the old file, whose date tells its age.
$half = "$Out.half"
$json = ConvertTo-Json -Depth 8 -Compress -InputObject @{ value = @($kept) }
[IO.File]::WriteAllText($half, $json, [Text.UTF8Encoding]::new($false))
Move-Item -Path $half -Destination $Out -Force
