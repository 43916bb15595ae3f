using Bindery.Simulation.Records;

namespace Bindery.Simulation.Serving.Admission;

/// <summary>Hands out tokens and knows which still hold. A refresh token serves once.</summary>
internal sealed class TokenDesk(TimeProvider clock, Counters counters)
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, DateTimeOffset> access = new(StringComparer.Ordinal);
    private readonly HashSet<string> refresh = new(StringComparer.Ordinal);
    private readonly Dictionary<string, AuthorizationCode> codes = new(StringComparer.Ordinal);

    public static int LifetimeSeconds => 3600;

    /// <returns>Access token and refresh token.</returns>
    public (string Access, string Refresh) Issue()
    {
        (string Access, string Refresh) made = (Token.New(), Token.New());
        lock (gate)
        {
            access[made.Access] = clock.GetUtcNow().AddSeconds(LifetimeSeconds);
            refresh.Add(made.Refresh);
        }

        counters.Count(CounterGroup.Tokens, "issued");
        return made;
    }

    public bool IsValid(string token)
    {
        lock (gate)
        {
            return access.TryGetValue(token, out DateTimeOffset end) && end > clock.GetUtcNow();
        }
    }

    /// <summary>Takes a refresh token; a second use of it finds nothing, and ends every token.</summary>
    public bool Redeem(string token)
    {
        lock (gate)
        {
            if (refresh.Remove(token))
            {
                return true;
            }
        }

        counters.Count(CounterGroup.Tokens, "refused");
        return false;
    }

    public string Promise(AuthorizationCode code)
    {
        string made = Token.New();
        lock (gate)
        {
            codes[made] = code;
        }

        return made;
    }

    /// <summary>A code serves once.</summary>
    public AuthorizationCode? Take(string code)
    {
        lock (gate)
        {
            return codes.Remove(code, out AuthorizationCode? known) ? known : null;
        }
    }

    /// <summary>As if the user had taken back what was allowed.</summary>
    public void Revoke()
    {
        lock (gate)
        {
            access.Clear();
            refresh.Clear();
        }
    }

    /// <summary>As if every access token had run out.</summary>
    public void Expire()
    {
        lock (gate)
        {
            access.Clear();
        }
    }
}
