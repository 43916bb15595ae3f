using Bindery.Blueprints;
using Bindery.Certification.Odoo;
using Bindery.Certification.Platform;

namespace Bindery.Certification.Checks;

/// <summary>Credentials that the platform no longer takes: a wrong secret, or a consent taken back.</summary>
internal sealed class SpoiltCredentials(CertificationContext context)
{
    public const string WrongSecret = "wrong-secret-7f3a";

    public async Task SpoilAsync(CancellationToken cancellation)
    {
        if (SimulatedAuthentication.NeedsConsent(context.Blueprint))
        {
            (await context.PlatformAsync(cancellation)).RevokeTokens();
            return;
        }

        ConnectorBackend backend = await context.BackendAsync(cancellation);
        await backend.WriteAsync(Secret(context.Blueprint)!, WrongSecret, cancellation);
    }

    public async Task MendAsync()
    {
        ConnectorBackend backend = await context.BackendAsync(CancellationToken.None);
        if (SimulatedAuthentication.NeedsConsent(context.Blueprint))
        {
            Consent consent = await context.ConsentAsync(CancellationToken.None);
            await consent.GiveAsync(backend, CancellationToken.None);
            return;
        }

        string secret = Secret(context.Blueprint)!;
        string right = (await context.PlatformAsync(CancellationToken.None)).Settings[secret];
        await backend.WriteAsync(secret, right, CancellationToken.None);
    }

    /// <summary>Setting with a secret that lets the connector in; null where the platform has none.</summary>
    public static string? Secret(Blueprint blueprint) =>
        SimulatedAuthentication
            .Of(blueprint)
            ?.SettingsUsed.Select(used => used.Setting)
            .FirstOrDefault(name =>
                blueprint.Settings.Any(setting =>
                    setting.Name == name && setting.Type == SettingType.Secret
                )
            );
}
