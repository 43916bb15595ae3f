using System.Net.Http.Headers;
using System.Text;
using Bindery.Blueprints;

namespace Bindery.Simulation.Tests;

/// <summary>Calls a simulation of any blueprint as its users would.</summary>
internal static class PlatformClient
{
    /// <summary>With the blueprint's first scheme.</summary>
    public static void LogIn(RunningPlatform platform)
    {
        Authentication way = platform.Platform.Options.Blueprint.Authentication[0];
        HttpRequestHeaders headers = platform.Http.DefaultRequestHeaders;
        headers.Clear();
        foreach (DefaultValue header in platform.Platform.Options.Blueprint.Headers)
        {
            string value = Filled(platform, header.Value.ToString()!);
            headers.TryAddWithoutValidation(header.Name, value);
        }

        string Value(string? setting) => platform.Platform.SimulatedSettings[setting!];
        switch (way.Scheme)
        {
            case AuthenticationScheme.Bearer:
                headers.Add("Authorization", "Bearer " + Value(way.Secret));
                break;
            case AuthenticationScheme.ApiKeyHeader:
                headers.Add(way.Header!, way.Prefix + Value(way.Secret));
                break;
            case AuthenticationScheme.Headers:
                foreach (CredentialHeader header in way.Headers)
                {
                    headers.Add(header.Header, header.Prefix + Value(header.Secret));
                }

                break;
            case AuthenticationScheme.Basic:
                string secret = way.Secret is null ? "" : Value(way.Secret);
                byte[] pair = Encoding.UTF8.GetBytes($"{Value(way.User)}:{secret}");
                headers.Add("Authorization", "Basic " + Convert.ToBase64String(pair));
                break;
            default:
                string token = platform.Platform.IssueToken().Access;
                headers.Add(way.Header ?? "Authorization", (way.Prefix ?? "Bearer ") + token);
                break;
        }
    }

    /// <summary>Path before every endpoint's.</summary>
    public static string Root(RunningPlatform platform) =>
        new Uri(Filled(platform, platform.Platform.Options.Blueprint.BaseUrl)).AbsolutePath.TrimEnd(
            '/'
        );

    /// <summary>A text with the simulation's settings in the place of their names.</summary>
    public static string Filled(RunningPlatform platform, string template) =>
        platform.Platform.SimulatedSettings.Aggregate(
            template,
            (text, setting) =>
                text.Replace("{" + setting.Key + "}", setting.Value, StringComparison.Ordinal)
        );
}
