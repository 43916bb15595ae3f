using System.Collections.Immutable;
using Bindery.Certification.Browser;
using Bindery.Certification.Reporting;

namespace Bindery.Certification.Checks;

internal sealed class BackendFormOpens : ICheck
{
    public string Id => "backend-form-opens";

    public string Title => "The backend's form opens in a browser";

    public ImmutableArray<string> Needs => ["installs-cleanly"];

    public async Task<CheckOutcome> RunAsync(
        CertificationContext context,
        CancellationToken cancellation
    )
    {
        string? address = await BackendForm.AddressAsync(context, cancellation);
        if (address is null)
        {
            return CheckOutcome.Of([
                this.Error(
                    $"No menu opens {context.Names.BackendModel}.",
                    mend: "Add an ir.actions.act_window for it and a menu with that action."
                ),
            ]);
        }

        OdooWebPages pages = await context.PagesAsync(cancellation);
        await pages.OpenFormAsync(address, cancellation);
        Screenshot picture = await pages.ScreenshotAsync(
            "The backend's form",
            "backend-form.png",
            cancellation
        );
        ImmutableArray<string> errors = await pages.ErrorsAsync(cancellation);
        ImmutableArray<string> labels = await pages.TextsAsync(
            ".o_form_view .o_form_label",
            cancellation
        );
        return CheckOutcome.Of(
            [.. errors.Select(text => this.Error("The form shows an error.", text))],
            $"{labels.Length} labels shown"
        ) with
        {
            Screenshots = [picture],
        };
    }
}
