using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using Bindery.Blueprints;
using Bindery.Simulation.Control;
using Microsoft.AspNetCore.Http;

namespace Bindery.Simulation.Serving;

/// <summary>What this is and how to call it. Secrets are shown by name only: the page needs no token.</summary>
internal sealed class StatusPage(SimulatedPlatform simulation, Platform platform)
{
    public async Task WriteAsync(HttpContext context)
    {
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.Headers.ContentSecurityPolicy =
            "default-src 'none'; style-src 'unsafe-inline'";
        await context.Response.WriteAsync(Html(), Encoding.UTF8, context.RequestAborted);
    }

    private string Html()
    {
        Blueprint blueprint = simulation.Options.Blueprint;
        string title = Encoded($"{blueprint.Title}, simulated by Bindery");
        return $"""
            <!DOCTYPE html>
            <html lang="en">
            <head><meta charset="utf-8"><title>{title}</title>
            <style>body {"{"} font: 16px/1.5 sans-serif; max-width: 50em; margin: 2em auto; {"}"}</style></head>
            <body>
            <h1>{title}</h1>
            <p>A fake platform with invented data, for tests. Nothing here is real. {Reach()}</p>
            <h2>Records</h2><ul>{Items(Records())}</ul>
            <h2>Settings of a backend</h2><ul>{Items(Settings(blueprint))}</ul>
            <h2>Endpoints</h2><ul>{Items(platform.Endpoints)}</ul>
            <h2>Try it</h2><pre>{Encoded(Examples(blueprint))}</pre>
            </body></html>
            """;
    }

    private string Reach() =>
        simulation.IsExposed ? "Other machines can reach it." : "Only this machine can reach it.";

    private IEnumerable<string> Records() =>
        simulation.State.Shapes.Select(shape =>
            $"{shape.Name}: {simulation.State.Table(shape.Name).Records.Count}"
        );

    private IEnumerable<string> Settings(Blueprint blueprint)
    {
        ImmutableDictionary<string, string> values = simulation.SimulatedSettings;
        return blueprint.Settings.Select(setting =>
            $"{setting.Name}: {(setting.Type == SettingType.Secret ? "(printed at the start)" : values[setting.Name])}"
        );
    }

    private string Examples(Blueprint blueprint)
    {
        string address = simulation.BaseAddress.GetLeftPart(UriPartial.Authority);
        string path = BasePath.Of(blueprint) + blueprint.TestConnection.Path;
        foreach ((string name, string value) in simulation.SimulatedSettings)
        {
            path = path.Replace("{" + name + "}", value, StringComparison.Ordinal);
        }

        return $"""
            curl {CurlCredentials.Of(blueprint)} '{address}{path}'
            curl -H 'Authorization: Bearer CONTROL_TOKEN' {address}{ControlServer.Root}/counters
            """;
    }

    private static string Items(IEnumerable<string> lines) =>
        string.Concat(lines.Select(line => $"<li>{Encoded(line)}</li>"));

    private static string Encoded(string text) => HtmlEncoder.Default.Encode(text);
}
