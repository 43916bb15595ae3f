using Bindery.Blueprints;

namespace Bindery.Certification.Platform;

/// <summary>The way in that a connector takes to the simulation, which speaks plain HTTP.</summary>
internal static class SimulatedAuthentication
{
    private const string Address = "http://127.0.0.1";

    public static Authentication? Of(Blueprint blueprint) =>
        blueprint.AuthenticationFor(
            name =>
                blueprint.Settings.FirstOrDefault(setting => setting.Name == name)?.Default ?? "",
            blueprint.Settings.Any(setting =>
                setting.Type == SettingType.Url
                && blueprint.BaseUrl.StartsWith($"{{{setting.Name}}}", StringComparison.Ordinal)
            )
                ? Address
                : blueprint.BaseUrl
        );
}
