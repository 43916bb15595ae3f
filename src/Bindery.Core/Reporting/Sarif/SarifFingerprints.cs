using System.Text.Json.Serialization;

namespace Bindery.Core.Reporting.Sarif;

internal sealed record SarifFingerprints(
    [property: JsonPropertyName("bindery/v1")] string Fingerprint
);
