using Bindery.Blueprints;

namespace Bindery.Simulation.Serving;

/// <summary>The part of the base URL after the host, which the simulation serves under its own address.</summary>
internal static class BasePath
{
    public static string Of(Blueprint blueprint) => Of(blueprint.BaseUrl);

    public static string Of(string address)
    {
        string text = address.TrimEnd('/');
        int scheme = text.IndexOf("://", StringComparison.Ordinal);
        if (scheme >= 0)
        {
            text = text[(scheme + "://".Length)..];
        }

        int path = text.IndexOf('/', StringComparison.Ordinal);
        return path < 0 ? "" : text[path..];
    }
}
