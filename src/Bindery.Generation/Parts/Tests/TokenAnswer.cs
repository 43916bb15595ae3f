using System.Text.Json.Nodes;
using Bindery.Blueprints;
using Bindery.Generation.Parts.Tests.Samples;
using Bindery.Generation.Text;

namespace Bindery.Generation.Parts.Tests;

/// <summary>Has the platform hand out a token, where a call can't be made without one.</summary>
internal static class TokenAnswer
{
    public static bool IsNeeded(ConnectorContext connector) =>
        SampleSettings.Scheme(connector).Scheme
            is AuthenticationScheme.Oauth2Client
                or AuthenticationScheme.Oauth2Refresh
                or AuthenticationScheme.Login;

    /// <summary>Whether a person has to agree before the first call, which no test can.</summary>
    private static bool IsGivenByPerson(ConnectorContext connector) =>
        SampleSettings.Scheme(connector).Scheme is AuthenticationScheme.Oauth2Code;

    /// <summary>Nothing for schemes that send what the backend has.</summary>
    public static PythonSource Of(ConnectorContext connector)
    {
        if (IsGivenByPerson(connector))
        {
            return PythonSource.Of($"self.allow_access()");
        }

        if (!IsNeeded(connector))
        {
            return PythonSource.Empty;
        }

        Authentication way = SampleSettings.Scheme(connector);
        JsonObject grant = [];
        SamplePath.Write(grant, way.TokenPath ?? "access_token", "the token");
        if (way.Scheme != AuthenticationScheme.Login)
        {
            grant["expires_in"] = 1800m;
        }

        return TestStatement.Call(
            PythonSource.Of($"self.answer"),
            PythonLiteral.Of(
                way.Scheme == AuthenticationScheme.Login ? way.Method ?? "POST" : "POST"
            ),
            PythonLiteral.Of(way.Path ?? PathOf(way.TokenUrl!)),
            SamplePython.Of(grant).ToSource(TestStatement.Indent)
        );
    }

    private static string PathOf(string address)
    {
        string[] afterScheme = address.Split("://", 2);
        int slash = afterScheme[^1].IndexOf('/', StringComparison.Ordinal);
        return slash < 0 ? "" : afterScheme[^1][slash..];
    }
}
