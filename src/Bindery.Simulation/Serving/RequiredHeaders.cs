using System.Collections.Immutable;
using Bindery.Blueprints;

namespace Bindery.Simulation.Serving;

/// <summary>Headers that every call has to carry, such as the account that is meant.</summary>
internal sealed class RequiredHeaders(ImmutableArray<DefaultValue> headers, SettingVault settings)
{
    /// <summary>The first header that is missing or wrong; null where all are right.</summary>
    public string? Missing(PlatformRequest request) =>
        headers
            .FirstOrDefault(header => request.Headers[header.Name].ToString() != Expected(header))
            ?.Name;

    private string Expected(DefaultValue header) =>
        settings.All.Aggregate(
            header.Value.ToString()!,
            (text, setting) =>
                text.Replace("{" + setting.Key + "}", setting.Value, StringComparison.Ordinal)
        );
}
