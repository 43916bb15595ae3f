using System.Collections.Immutable;
using System.Text;
using Bindery.Blueprints.Signing;

namespace Bindery.Blueprints.Recording;

/// <summary>Puts the user's credentials on requests, by the scheme that the settings choose.</summary>
internal sealed class RecordingCredentials(
    RecordingSettings settings,
    RecordingTokens tokens,
    RecordingSignatures signatures
)
{
    private readonly Authentication? way = settings.Way;
    private readonly HashSet<string> proofs = new(StringComparer.Ordinal);
    private string? token;

    /// <summary>What was sent as a proof so far; secrets all, also where they are made of others.</summary>
    public ImmutableArray<string> Proofs => [.. proofs];

    /// <returns>The address, with what of the credentials stands in it.</returns>
    public async Task<string> SignAsync(
        HttpRequestMessage request,
        string address,
        CancellationToken cancellation
    )
    {
        switch (way?.Scheme)
        {
            case null:
                return address;
            case AuthenticationScheme.ApiKeyQuery:
                return WithQuery(
                    address,
                    [KeyValuePair.Create(way.Parameter!, Needed(way.Secret))]
                );
            case AuthenticationScheme.ApiKeyHeader:
                Add(request, way.Header!, way.Prefix, Needed(way.Secret));
                break;
            case AuthenticationScheme.Basic:
                Add(request, "Authorization", "Basic ", Pair(way));
                break;
            case AuthenticationScheme.Bearer:
                AddToken(request, Needed(way.Secret));
                break;
            case AuthenticationScheme.Headers:
                foreach (CredentialHeader header in way.Headers)
                {
                    Add(request, header.Header, header.Prefix, Needed(header.Secret));
                }

                break;
            case AuthenticationScheme.Oauth1:
                return Oauth1(request, address);
            case AuthenticationScheme.Hmac:
                foreach ((string name, string value) in signatures.Hmac(way, Signed(address)))
                {
                    Add(request, name, "", value);
                }

                break;
            case AuthenticationScheme.Jwt:
                AddToken(request, signatures.Jwt(way));
                break;
            default:
                AddToken(request, token ??= await tokens.ObtainAsync(way, cancellation));
                break;
        }

        return address;
    }

    private string Needed(string? setting) => settings.Needed(setting);

    private string Pair(Authentication basic) =>
        Convert.ToBase64String(
            Encoding.UTF8.GetBytes($"{Needed(basic.User)}:{settings.Of(basic.Secret)}")
        );

    private string Oauth1(HttpRequestMessage request, string address)
    {
        IReadOnlyList<KeyValuePair<string, string>> protocol = signatures.Oauth1(
            way!,
            Signed(address)
        );
        if (way!.Place == "query")
        {
            return WithQuery(address, protocol);
        }

        Add(
            request,
            "Authorization",
            "OAuth ",
            string.Join(
                ", ",
                protocol.Select(pair =>
                    $"{Uri.EscapeDataString(pair.Key)}=\"{Uri.EscapeDataString(pair.Value)}\""
                )
            )
        );
        return address;
    }

    /// <summary>As it goes over the wire, which may be other than it was written.</summary>
    private static SignedRequest Signed(string address)
    {
        Uri uri = new(address);
        return new SignedRequest(
            "GET",
            uri.GetLeftPart(UriPartial.Path),
            uri.Query.TrimStart('?'),
            default
        );
    }

    private static string WithQuery(
        string address,
        IEnumerable<KeyValuePair<string, string>> parameters
    ) =>
        address
        + (address.Contains('?', StringComparison.Ordinal) ? '&' : '?')
        + string.Join(
            '&',
            parameters.Select(pair =>
                $"{Uri.EscapeDataString(pair.Key)}={Uri.EscapeDataString(pair.Value)}"
            )
        );

    private void AddToken(HttpRequestMessage request, string value) =>
        Add(request, way!.Header ?? "Authorization", way.Prefix ?? "Bearer ", value);

    private void Add(HttpRequestMessage request, string name, string? prefix, string value)
    {
        proofs.Add(value);
        request.Headers.TryAddWithoutValidation(name, prefix + value);
    }
}
