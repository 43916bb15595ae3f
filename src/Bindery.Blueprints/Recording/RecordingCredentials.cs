using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Bindery.Core.Failures;

namespace Bindery.Blueprints.Recording;

/// <summary>Puts the user's credentials on requests, by the scheme that the settings choose.</summary>
internal sealed class RecordingCredentials(RecordingSettings settings, HttpClient client)
{
    private readonly Authentication? way = settings.Blueprint.AuthenticationFor(
        settings.Of,
        settings.BaseUrl
    );
    private string? token;

    /// <summary>What was handed out for the credentials; a secret like them.</summary>
    public string? Token => token;

    public async Task<string> SignAsync(
        HttpRequestMessage request,
        string address,
        CancellationToken cancellation
    )
    {
        if (way is null)
        {
            return address;
        }

        switch (way.Scheme)
        {
            case AuthenticationScheme.ApiKeyQuery:
                char mark = address.Contains('?', StringComparison.Ordinal) ? '&' : '?';
                return $"{address}{mark}{way.Parameter}={Uri.EscapeDataString(settings.Needed(way.Secret))}";
            case AuthenticationScheme.ApiKeyHeader:
                Add(request, way.Header!, way.Prefix + settings.Needed(way.Secret));
                break;
            case AuthenticationScheme.Basic:
                string pair = $"{settings.Needed(way.User)}:{settings.Of(way.Secret)}";
                Add(
                    request,
                    "Authorization",
                    "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes(pair))
                );
                break;
            case AuthenticationScheme.Bearer:
                AddToken(request, settings.Needed(way.Secret));
                break;
            case AuthenticationScheme.Headers:
                foreach (CredentialHeader header in way.Headers)
                {
                    Add(request, header.Header, header.Prefix + settings.Needed(header.Secret));
                }

                break;
            default:
                AddToken(request, token ??= await ObtainAsync(way, cancellation));
                break;
        }

        return address;
    }

    private void AddToken(HttpRequestMessage request, string value) =>
        Add(request, way!.Header ?? "Authorization", (way.Prefix ?? "Bearer ") + value);

    private static void Add(HttpRequestMessage request, string name, string value) =>
        request.Headers.TryAddWithoutValidation(name, value);

    private Task<string> ObtainAsync(Authentication scheme, CancellationToken cancellation) =>
        scheme.Scheme switch
        {
            AuthenticationScheme.Oauth2Client => GrantAsync(
                scheme,
                [("grant_type", "client_credentials"), ("scope", string.Join(' ', scheme.Scopes))],
                cancellation
            ),
            AuthenticationScheme.Oauth2Refresh => GrantAsync(
                scheme,
                [
                    ("grant_type", "refresh_token"),
                    ("refresh_token", settings.Needed(scheme.RefreshToken)),
                ],
                cancellation
            ),
            AuthenticationScheme.Login => LogInAsync(scheme, cancellation),
            _ => throw BinderyException.BadRequest(
                $"{settings.Blueprint.Title} is asked in a way that can't be recorded ({scheme.Scheme}); choose another one by its settings."
            ),
        };

    private async Task<string> GrantAsync(
        Authentication scheme,
        (string Name, string Value)[] form,
        CancellationToken cancellation
    )
    {
        string id = settings.Needed(scheme.ClientId);
        string secret = settings.Needed(scheme.ClientSecret);
        using HttpRequestMessage request = new(HttpMethod.Post, settings.Filled(scheme.TokenUrl!));
        if (scheme.ClientAuthentication == "basic")
        {
            string pair = $"{Uri.EscapeDataString(id)}:{Uri.EscapeDataString(secret)}";
            Add(
                request,
                "Authorization",
                "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes(pair))
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
        return await TokenAsync(request, scheme.TokenPath ?? "access_token", cancellation);
    }

    private async Task<string> LogInAsync(Authentication scheme, CancellationToken cancellation)
    {
        JsonObject body = [];
        foreach (LoginMember member in scheme.Body)
        {
            body[member.Name] = member.Secret is { } secret
                ? settings.Needed(secret)
                : member.Constant?.ToString();
        }

        using HttpRequestMessage request = new(
            new HttpMethod(scheme.Method ?? "POST"),
            settings.BaseUrl + settings.Filled(scheme.Path!)
        );
        request.Content = new StringContent(
            body.ToJsonString(),
            Encoding.UTF8,
            new MediaTypeHeaderValue("application/json")
        );
        return await TokenAsync(request, scheme.TokenPath ?? "", cancellation);
    }

    private async Task<string> TokenAsync(
        HttpRequestMessage request,
        string path,
        CancellationToken cancellation
    )
    {
        using HttpResponseMessage response = await client.SendAsync(request, cancellation);
        string text = await response.Content.ReadAsStringAsync(cancellation);
        try
        {
            JsonNode? node = JsonNode.Parse(text);
            foreach (string step in path.Split('.', StringSplitOptions.RemoveEmptyEntries))
            {
                node = (node as JsonObject)?[step];
            }

            if (response.IsSuccessStatusCode && node is JsonValue value)
            {
                return value.ToString();
            }
        }
        catch (JsonException)
        {
            // Told below, as an answer without a token.
        }

        throw BinderyException.Outside(
            $"{settings.Blueprint.Title} hands out no token (HTTP {(int)response.StatusCode}); check the credentials."
        );
    }
}
