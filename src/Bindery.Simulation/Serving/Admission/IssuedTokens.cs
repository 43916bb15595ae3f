using Bindery.Blueprints;

namespace Bindery.Simulation.Serving.Admission;

/// <summary>Tokens that the platform itself handed out, as long as they live.</summary>
internal sealed class IssuedTokens(TokenDesk desk) : IAdmission
{
    public bool Admits(Authentication way, PlatformRequest request)
    {
        string sent = request.Headers[way.Header ?? "Authorization"].ToString();
        string prefix = way.Prefix ?? "Bearer ";
        return sent.StartsWith(prefix, StringComparison.Ordinal)
            && desk.IsValid(sent[prefix.Length..]);
    }
}
