using System.Collections.Immutable;
using Bindery.Certification.Reporting;

namespace Bindery.Certification.Browser;

/// <summary>Odoo's web client as a person uses it.</summary>
internal sealed class OdooWebPages(BrowserSession browser, Uri server, string workFolder)
{
    private const string ErrorDialogs = ".o_dialog_error, .modal .o_dialog_warning";
    private static readonly TimeSpan PageLimit = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan AnswerLimit = TimeSpan.FromSeconds(20);
    private static readonly ImmutableArray<string> Kinds = ["success", "danger", "warning", "info"];

    public async Task LogInAsync(string login, string password, CancellationToken cancellation)
    {
        await browser.GoToAsync(new Uri(server, "web/login"), cancellation);
        await browser.TypeAsync(await FieldAsync("login", cancellation), login, cancellation);
        await browser.TypeAsync(await FieldAsync("password", cancellation), password, cancellation);
        BrowserElement button = await browser.WaitForAsync(
            "form.oe_login_form button[type=submit]",
            PageLimit,
            cancellation
        );
        await browser.ClickAsync(button, cancellation);
        await browser.WaitForAsync(".o_main_navbar", PageLimit, cancellation);
    }

    /// <summary>Opens an address such as <c>web#action=1&amp;id=2</c> and waits until a form is shown.</summary>
    public async Task OpenFormAsync(string address, CancellationToken cancellation)
    {
        // From another page: a changed fragment alone would not load anything anew.
        await browser.GoToAsync(new Uri("about:blank"), cancellation);
        await browser.GoToAsync(new Uri(server, address), cancellation);
        await browser.WaitForAsync($".o_form_view, {ErrorDialogs}", PageLimit, cancellation);
    }

    /// <summary>Clicks a form's button by its method's name and gives the notification that follows.</summary>
    public async Task<OdooNotification> PressAsync(string method, CancellationToken cancellation)
    {
        string selector = $".o_form_view button[name='{method}']";
        await browser.ClickAsync(
            await browser.WaitForAsync(selector, AnswerLimit, cancellation),
            cancellation
        );
        await browser.WaitForTextAsync(
            $".o_notification, {ErrorDialogs}",
            AnswerLimit,
            cancellation
        );
        ImmutableArray<string> texts = await browser.TextsAsync(".o_notification", cancellation);
        return new OdooNotification(
            await KindAsync(cancellation),
            string.Join(' ', texts).ReplaceLineEndings(" ")
        );
    }

    /// <summary>The texts of open error dialogs; none is good.</summary>
    public Task<ImmutableArray<string>> ErrorsAsync(CancellationToken cancellation) =>
        browser.TextsAsync(ErrorDialogs, cancellation);

    public Task<ImmutableArray<string>> TextsAsync(string css, CancellationToken cancellation) =>
        browser.TextsAsync(css, cancellation);

    public async Task<Screenshot> ScreenshotAsync(
        string title,
        string fileName,
        CancellationToken cancellation
    )
    {
        byte[] png = await browser.ScreenshotAsync(cancellation);
        await File.WriteAllBytesAsync(Path.Combine(workFolder, fileName), png, cancellation);
        return new Screenshot(title, png);
    }

    private async Task<string> KindAsync(CancellationToken cancellation)
    {
        foreach (string kind in Kinds)
        {
            string selector = $".o_notification.border-{kind}";
            if (!(await browser.FindAllAsync(selector, cancellation)).IsEmpty)
            {
                return kind;
            }
        }

        return "none";
    }

    private Task<BrowserElement> FieldAsync(string name, CancellationToken cancellation) =>
        browser.WaitForAsync($"form.oe_login_form input[name={name}]", PageLimit, cancellation);
}
