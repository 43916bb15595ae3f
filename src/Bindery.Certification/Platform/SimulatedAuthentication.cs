using Bindery.Blueprints;

namespace Bindery.Certification.Platform;

/// <summary>The way in that a connector takes to the simulation, which speaks plain HTTP.</summary>
internal static class SimulatedAuthentication
{
    private const string Address = "http://127.0.0.1";

    public static Authentication? Of(Blueprint blueprint) =>
        blueprint.AuthenticationFor(
            name =>
            {
                Setting? setting = blueprint.Settings.FirstOrDefault(known => known.Name == name);
                return setting?.Default ?? setting?.Options.FirstOrDefault() ?? "";
            },
            blueprint.Settings.Any(setting =>
                setting.Type == SettingType.Url
                && blueprint.BaseUrl.StartsWith($"{{{setting.Name}}}", StringComparison.Ordinal)
            )
                ? Address
                : blueprint.BaseUrl
        );

    /// <summary>Whether a person has to agree in the browser.</summary>
    public static bool NeedsConsent(Blueprint blueprint) =>
        Of(blueprint) is { Scheme: AuthenticationScheme.Oauth2Code };
}
