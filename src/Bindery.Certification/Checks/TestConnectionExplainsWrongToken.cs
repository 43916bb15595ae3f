using System.Collections.Immutable;
using Bindery.Blueprints;
using Bindery.Certification.Browser;

namespace Bindery.Certification.Checks;

internal sealed class TestConnectionExplainsWrongToken : ICheck
{
    public string Id => "test-connection-explains-wrong-token";

    public string Title => "\"Test Connection\" says in words that the credentials are wrong";

    public ImmutableArray<string> Needs => ["backend-form-opens"];

    public string? WhyNotFor(Blueprint blueprint) =>
        SpoiltCredentials.Secret(blueprint) is null ? "the platform has no secret" : null;

    public async Task<CheckOutcome> RunAsync(
        CertificationContext context,
        CancellationToken cancellation
    )
    {
        SpoiltCredentials credentials = new(context);
        await credentials.SpoilAsync(cancellation);
        try
        {
            return await PressAsync(context, cancellation);
        }
        finally
        {
            await credentials.MendAsync();
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
            .. shown.Text.Contains(SpoiltCredentials.WrongSecret, StringComparison.Ordinal)
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
}
