using System.Collections.Immutable;
using Bindery.Blueprints;

namespace Bindery.Simulation.Serving;

/// <summary>Headers by which every call has to name what it is about, such as the account that is meant.</summary>
internal sealed class RequiredHeaders(ImmutableArray<DefaultValue> headers, SettingVault settings)
{
    /// <summary>The first header that is missing or wrong; null where all are right.</summary>
    public string? Missing(PlatformRequest request) =>
        headers
            .Where(header => IsAbout(header.Value.ToString()!))
            .FirstOrDefault(header =>
                request.Headers[header.Name].ToString() != settings.Filled(header.Value.ToString()!)
            )
            ?.Name;

    private static bool IsAbout(string value) => value.Contains('{', StringComparison.Ordinal);
}
