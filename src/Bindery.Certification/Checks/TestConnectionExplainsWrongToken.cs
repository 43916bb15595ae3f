using System.Collections.Immutable;
using Bindery.Blueprints;
using Bindery.Certification.Browser;
using Bindery.Certification.Odoo;
using Bindery.Certification.Platform;

namespace Bindery.Certification.Checks;

internal sealed class TestConnectionExplainsWrongToken : ICheck
{
    private const string WrongSecret = "wrong-secret-7f3a";

    public string Id => "test-connection-explains-wrong-token";

    public string Title => "\"Test Connection\" says in words that the credentials are wrong";

    public ImmutableArray<string> Needs => ["backend-form-opens"];

    public string? WhyNotFor(Blueprint blueprint) =>
        Secret(blueprint) is null ? "the platform has no secret" : null;

    public async Task<CheckOutcome> RunAsync(
        CertificationContext context,
        CancellationToken cancellation
    )
    {
        string secret = Secret(context.Blueprint)!;
        ConnectorBackend backend = await context.BackendAsync(cancellation);
        await backend.WriteAsync(secret, WrongSecret, cancellation);
        try
        {
            return await PressAsync(context, cancellation);
        }
        finally
        {
            string right = (await context.PlatformAsync(CancellationToken.None)).Settings[secret];
            await backend.WriteAsync(secret, right, CancellationToken.None);
        }
    }

    private async Task<CheckOutcome> PressAsync(
        CertificationContext context,
        CancellationToken cancellation
    )
    {
        OdooWebPages pages = await context.PagesAsync(cancellation);
        string address = (await BackendForm.AddressAsync(context, cancellation))!;
        await pages.OpenFormAsync(address, cancellation);
        OdooNotification shown = await pages.PressAsync("action_test_connection", cancellation);
        ImmutableArray<string> dialogs = await pages.ErrorsAsync(cancellation);
        string[] faults =
        [
            .. UserWords.WhatIsWrong(shown.Text),
            .. shown.Kind is "danger" or "warning"
                ? Array.Empty<string>()
                : [$"it is shown as {shown.Kind}"],
            .. shown.Text.Contains(WrongSecret, StringComparison.Ordinal)
                ? ["it shows the secret"]
                : Array.Empty<string>(),
            .. dialogs.Select(_ => "an error dialog is shown"),
        ];
        return CheckOutcome.Of(
            [
                .. faults.Select(fault =>
                    this.Error(
                        $"The answer to a wrong secret is not for users: {fault}.",
                        shown.Text.Length > 0 ? shown.Text : string.Join('\n', dialogs)
                    )
                ),
            ],
            $"shown: {shown.Text}"
        ) with
        {
            Screenshots =
            [
                await pages.ScreenshotAsync(
                    "Test Connection with a wrong secret",
                    "test-connection-wrong-secret.png",
                    cancellation
                ),
            ],
        };
    }

    private static string? Secret(Blueprint blueprint) =>
        SimulatedAuthentication
            .Of(blueprint)
            ?.SettingsUsed.Select(used => used.Setting)
            .FirstOrDefault(name =>
                blueprint.Settings.Any(setting =>
                    setting.Name == name && setting.Type == SettingType.Secret
                )
            );
}
