using System.Collections.Immutable;
using Bindery.Certification.Browser;
using Bindery.Certification.Odoo;
using Bindery.Core.Findings;

namespace Bindery.Certification.Checks;

internal sealed class TestConnectionSucceeds : ICheck
{
    public string Id => "test-connection-succeeds";

    public string Title => "\"Test Connection\" succeeds with good settings";

    public ImmutableArray<string> Needs => ["backend-form-opens"];

    public async Task<CheckOutcome> RunAsync(
        CertificationContext context,
        CancellationToken cancellation
    )
    {
        OdooWebPages pages = await context.PagesAsync(cancellation);
        string address = (await BackendForm.AddressAsync(context, cancellation))!;
        await pages.OpenFormAsync(address, cancellation);
        OdooNotification shown = await pages.PressAsync("action_test_connection", cancellation);
        ConnectorBackend backend = await context.BackendAsync(cancellation);
        string state = (string?)await backend.ReadAsync("state", cancellation) ?? "";
        List<Finding> findings = [];
        if (shown.Kind != "success")
        {
            findings.Add(this.Error($"The button shows: {shown.Text} ({shown.Kind})."));
        }

        if (state != "connected")
        {
            findings.Add(this.Error($"The backend's state is \"{state}\", not \"connected\"."));
        }

        return CheckOutcome.Of([.. findings], $"shown: {shown.Text}") with
        {
            Screenshots =
            [
                await pages.ScreenshotAsync(
                    "Test Connection with good settings",
                    "test-connection.png",
                    cancellation
                ),
            ],
        };
    }
}
