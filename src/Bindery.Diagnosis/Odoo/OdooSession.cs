using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Bindery.Core.Failures;
using Bindery.Diagnosis.Mends;

namespace Bindery.Diagnosis.Odoo;

/// <summary>One user's calls. Reading is open; anything else goes through <see cref="IOdooActions"/>.</summary>
public sealed class OdooSession : IOdooActions, IDisposable
{
    private static readonly FrozenSet<string> Reading = FrozenSet.Create(
        StringComparer.Ordinal,
        "search",
        "search_count",
        "search_read",
        "read",
        "read_group",
        "fields_get"
    );

    private readonly IOdooTransport _transport;
    private readonly OdooAddress _address;
    private readonly string _password;
    private readonly int _user;

    private OdooSession(IOdooTransport transport, OdooAddress address, string password, int user)
    {
        _transport = transport;
        _address = address;
        _password = password;
        _user = user;
    }

    public OdooAddress Address => _address;

    public DateTimeOffset? ServerTime => _transport.ServerTime;

    /// <param name="address">Which Odoo, as whom.</param>
    /// <param name="password">A password or an API key.</param>
    /// <exception cref="BinderyException">Odoo can't be reached, or doesn't let the user in.</exception>
    public static async Task<OdooSession> LogInAsync(
        OdooAddress address,
        string password,
        CancellationToken cancellation
    )
    {
        IOdooTransport transport =
            address.Protocol == OdooProtocol.XmlRpc
                ? new XmlRpcTransport(address.Url)
                : new JsonRpcTransport(address.Url);
        try
        {
            int user = await UserAsync(transport, address, password, cancellation);
            return new OdooSession(transport, address, password, user);
        }
        catch
        {
            transport.Dispose();
            throw;
        }
    }

    /// <summary>Calls a method that changes nothing.</summary>
    internal Task<JsonNode?> ReadAsync(
        string model,
        string method,
        JsonArray arguments,
        JsonObject keywords,
        CancellationToken cancellation
    ) =>
        Reading.Contains(method)
            ? ExecuteAsync(model, method, arguments, keywords, cancellation)
            : throw new ArgumentException($"{method} is not known to only read", nameof(method));

    /// <summary>Names of the databases of this server; empty where it doesn't tell.</summary>
    internal async Task<ImmutableArray<string>> DatabasesAsync(CancellationToken cancellation)
    {
        try
        {
            JsonNode? names = await _transport.CallAsync("db", "list", [], cancellation);
            return names is JsonArray list ? [.. list.Select(name => (string)name!)] : [];
        }
        catch (OdooRefusedException)
        {
            return [];
        }
    }

    Task<JsonNode?> IOdooActions.CallAsync(
        string model,
        string method,
        JsonArray arguments,
        CancellationToken cancellation
    ) => ExecuteAsync(model, method, arguments, [], cancellation);

    public void Dispose() => _transport.Dispose();

    private Task<JsonNode?> ExecuteAsync(
        string model,
        string method,
        JsonArray arguments,
        JsonObject keywords,
        CancellationToken cancellation
    ) =>
        _transport.CallAsync(
            "object",
            "execute_kw",
            new JsonArray(_address.Database, _user, _password, model, method, arguments, keywords),
            cancellation
        );

    private static async Task<int> UserAsync(
        IOdooTransport transport,
        OdooAddress address,
        string password,
        CancellationToken cancellation
    )
    {
        try
        {
            JsonNode? answer = await transport.CallAsync(
                "common",
                "authenticate",
                new JsonArray(address.Database, address.Login, password, new JsonObject()),
                cancellation
            );
            return answer is JsonValue value && value.TryGetValue(out long id)
                ? (int)id
                : throw BinderyException.BadRequest(
                    $"Odoo does not let {address.Login} into {address.Database}; check --user and the password or API key."
                );
        }
        catch (OdooRefusedException refusal)
        {
            throw BinderyException.BadRequest(
                $"Odoo at {address.Url} can't open database {address.Database}: {refusal.Message} Check --db."
            );
        }
    }
}
