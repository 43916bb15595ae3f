using Bindery.Core.Failures;

namespace Bindery.Diagnosis.Odoo;

/// <summary>Posts a call and says in words what went wrong on the way.</summary>
internal sealed class OdooHttp(Uri address) : IDisposable
{
    private const int NotFound = 404;
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);

    private readonly HttpClient _http = new(new SocketsHttpHandler { AllowAutoRedirect = false })
    {
        BaseAddress = address,
        Timeout = Limit,
    };

    public DateTimeOffset? ServerTime { get; private set; }

    public async Task<string> PostAsync(
        string path,
        HttpContent content,
        CancellationToken cancellation
    )
    {
        try
        {
            using HttpResponseMessage response = await _http.PostAsync(
                new Uri(path, UriKind.Relative),
                content,
                cancellation
            );
            ServerTime = response.Headers.Date;
            return response.IsSuccessStatusCode
                ? await response.Content.ReadAsStringAsync(cancellation)
                : throw Failure(Refusal(path, (int)response.StatusCode));
        }
        catch (HttpRequestException failure)
        {
            throw Failure(failure.Message);
        }
        catch (TaskCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw Failure($"no answer within {Limit.TotalSeconds:0} s");
        }
    }

    public void Dispose() => _http.Dispose();

    private static string Refusal(string path, int status) =>
        status == NotFound
            ? $"it has no {path} here; with several databases, base must be among its server_wide_modules"
            : $"it answered {path} with {status}";

    private BinderyException Failure(string what) =>
        BinderyException.Outside($"Odoo at {address}: {what}. Check --url, and that Odoo runs.");
}
