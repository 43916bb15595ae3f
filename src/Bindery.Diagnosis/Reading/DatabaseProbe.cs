namespace Bindery.Diagnosis.Reading;

/// <summary>
/// Asks for the login page as a stranger: a server that knows its database shows it, one that
/// has several sends to the list of databases, or has no such page where the list is forbidden.
/// </summary>
internal static class DatabaseProbe
{
    private const int NotFound = 404;
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(15);

    public static async Task<bool> AskAsync(Uri odoo, CancellationToken cancellation)
    {
        using HttpClientHandler handler = new() { AllowAutoRedirect = false, UseCookies = false };
        using HttpClient http = new(handler) { BaseAddress = odoo, Timeout = Limit };
        try
        {
            using HttpResponseMessage answer = await http.GetAsync(
                new Uri("web/login", UriKind.Relative),
                HttpCompletionOption.ResponseHeadersRead,
                cancellation
            );
            string place = answer.Headers.Location?.OriginalString ?? "";
            return (int)answer.StatusCode == NotFound
                || place.Contains("/web/database/", StringComparison.Ordinal);
        }
        catch (HttpRequestException)
        {
            return false;
        }
        catch (TaskCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return false;
        }
    }
}
