using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Bindery.Certification.Browser;

/// <summary>Commands of the W3C WebDriver protocol, as JSON over HTTP.</summary>
public sealed class WebDriverClient : IDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(1);
    private readonly HttpClient http;

    public WebDriverClient(Uri address) =>
        http = new HttpClient { BaseAddress = address, Timeout = Limit };

    public Task<JsonNode?> GetAsync(string path, CancellationToken cancellation) =>
        SendAsync(HttpMethod.Get, path, body: null, cancellation);

    public Task<JsonNode?> PostAsync(
        string path,
        JsonObject body,
        CancellationToken cancellation
    ) => SendAsync(HttpMethod.Post, path, body, cancellation);

    public Task<JsonNode?> DeleteAsync(string path, CancellationToken cancellation) =>
        SendAsync(HttpMethod.Delete, path, body: null, cancellation);

    public void Dispose() => http.Dispose();

    private async Task<JsonNode?> SendAsync(
        HttpMethod method,
        string path,
        JsonObject? body,
        CancellationToken cancellation
    )
    {
        using HttpRequestMessage request = new(method, new Uri(path, UriKind.Relative));
        if (body is not null)
        {
            // With a length: chromedriver doesn't take chunks.
            request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body.ToJsonString()));
            request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        }

        using HttpResponseMessage response = await http.SendAsync(request, cancellation);
        return Value(await response.Content.ReadAsStringAsync(cancellation));
    }

    private static JsonNode? Value(string text)
    {
        JsonNode? value = Parse(text)?["value"];
        return value is JsonObject failure && failure["error"] is JsonValue kind
            ? throw new WebDriverException((string)kind!, FirstLine((string?)failure["message"]))
            : value?.DeepClone();
    }

    private static JsonNode? Parse(string text)
    {
        try
        {
            return JsonNode.Parse(text);
        }
        catch (JsonException failure)
        {
            throw new WebDriverException("chromedriver's answer is no JSON.", failure);
        }
    }

    private static string FirstLine(string? message) => (message ?? "no message").Split('\n', 2)[0];
}
