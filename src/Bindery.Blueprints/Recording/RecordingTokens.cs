using System.Collections.Immutable;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Bindery.Core.Failures;

namespace Bindery.Blueprints.Recording;

/// <summary>Tokens that the platform hands out, or that the user got from it before.</summary>
/// <param name="settings">The user's own.</param>
/// <param name="client">Follows no redirects.</param>
/// <param name="tell">Takes what the user should know.</param>
internal sealed class RecordingTokens(
    RecordingSettings settings,
    HttpClient client,
    Action<string> tell
)
{
    private const string GrantPath = "access_token";

    /// <summary>The answer that brought the token, to be a sample; null where the user had it.</summary>
    public RecordedAnswer? Answer { get; private set; }

    public Task<string> ObtainAsync(Authentication way, CancellationToken cancellation) =>
        way.Scheme == AuthenticationScheme.Login ? LogInAsync(way, cancellation)
        : settings.OwnAccessToken is { } own ? Task.FromResult(own)
        : GrantAsync(way, Form(way), cancellation);

    private ImmutableArray<(string Name, string Value)> Form(Authentication way) =>
        way.Scheme == AuthenticationScheme.Oauth2Client
            ?
            [
                ("grant_type", "client_credentials"),
                ("scope", string.Join(' ', way.Scopes)),
                ("audience", settings.Filled(way.Audience ?? "")),
            ]
            : [("grant_type", "refresh_token"), ("refresh_token", RefreshToken(way))];

    private string RefreshToken(Authentication way) =>
        settings.Of(way.RefreshToken ?? RecordingSettings.RefreshToken) is { Length: > 0 } token
            ? token
            : throw BinderyException.BadRequest(
                $"{settings.Blueprint.Title} lets in whom a person allowed: set {settings.VariableOf(RecordingSettings.AccessToken)} or {settings.VariableOf(RecordingSettings.RefreshToken)}."
            );

    private async Task<string> GrantAsync(
        Authentication way,
        ImmutableArray<(string Name, string Value)> form,
        CancellationToken cancellation
    )
    {
        string id = settings.Needed(way.ClientId);
        string secret = settings.Of(way.ClientSecret);
        using HttpRequestMessage request = new(HttpMethod.Post, settings.Filled(way.TokenUrl!));
        if (way.ClientAuthentication == "basic" && secret.Length > 0)
        {
            string pair = $"{Uri.EscapeDataString(id)}:{Uri.EscapeDataString(secret)}";
            request.Headers.Authorization = new AuthenticationHeaderValue(
                "Basic",
                Convert.ToBase64String(Encoding.UTF8.GetBytes(pair))
            );
        }
        else
        {
            form = [.. form, ("client_id", id), ("client_secret", secret)];
        }

        request.Content = new FormUrlEncodedContent(
            form.Where(pair => pair.Value.Length > 0)
                .Select(pair => KeyValuePair.Create(pair.Name, pair.Value))
        );
        JsonNode answer = await AskAsync(
            request,
            settings.FilledWithDefaults(way.TokenUrl!),
            cancellation
        );
        TellOfSuccessor(answer, form);
        return Token(answer, way.TokenPath ?? GrantPath);
    }

    private async Task<string> LogInAsync(Authentication way, CancellationToken cancellation)
    {
        JsonObject body = [];
        foreach (LoginMember member in way.Body)
        {
            body[member.Name] = member.Secret is { } secret
                ? settings.Needed(secret)
                : member.Constant?.ToString();
        }

        string path = settings.Filled(way.Path!);
        using HttpRequestMessage request = new(
            new HttpMethod(way.Method ?? "POST"),
            settings.BaseUrl + path
        );
        request.Content = new StringContent(
            body.ToJsonString(),
            Encoding.UTF8,
            new MediaTypeHeaderValue("application/json")
        );
        JsonNode answer = await AskAsync(request, request.RequestUri!.PathAndQuery, cancellation);
        return Token(answer, way.TokenPath ?? "");
    }

    private async Task<JsonNode> AskAsync(
        HttpRequestMessage request,
        string shown,
        CancellationToken cancellation
    )
    {
        using HttpResponseMessage response = await client.SendAsync(request, cancellation);
        string text = await response.Content.ReadAsStringAsync(cancellation);
        try
        {
            if (response.IsSuccessStatusCode && JsonNode.Parse(text) is { } body)
            {
                Answer = new RecordedAnswer(
                    "token.json",
                    $"{request.Method} {shown}",
                    (int)response.StatusCode,
                    [],
                    body,
                    null
                );
                return body;
            }
        }
        catch (JsonException)
        {
            // Told below, as an answer without a token.
        }

        throw NoToken((int)response.StatusCode);
    }

    private string Token(JsonNode answer, string path)
    {
        JsonNode? node = answer;
        foreach (string step in path.Split('.', StringSplitOptions.RemoveEmptyEntries))
        {
            node = (node as JsonObject)?[step];
        }

        return node is JsonValue value && value.ToString() is { Length: > 0 } token
            ? token
            : throw NoToken(Answer!.Status);
    }

    private void TellOfSuccessor(JsonNode answer, IEnumerable<(string Name, string Value)> form)
    {
        string used = form.FirstOrDefault(pair =>
            pair.Name == RecordingSettings.RefreshToken
        ).Value;
        if (
            used is not null
            && (answer as JsonObject)?[RecordingSettings.RefreshToken]?.ToString() is { } next
            && next != used
        )
        {
            tell(
                $"{settings.Blueprint.Title} gave another refresh token for yours, which may no longer serve; connect again where it was in use."
            );
        }
    }

    private BinderyException NoToken(int status) =>
        BinderyException.Outside(
            $"{settings.Blueprint.Title} hands out no token (HTTP {status}); check the credentials."
        );
}
