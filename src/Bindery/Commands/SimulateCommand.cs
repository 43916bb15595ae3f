using System.CommandLine;
using System.Text.Json.Nodes;
using Bindery.Core.Failures;
using Bindery.Simulation;
using Bindery.Terminal;
using Spectre.Console;

namespace Bindery.Commands;

internal static class SimulateCommand
{
    public static Command Create(Output output)
    {
        SimulateArguments arguments = new();
        Command command = new(
            "simulate",
            """
            Be a platform over HTTP, with invented data, until Ctrl-C.

            Example: bindery simulate shopify --records 250 --seed 7
            """
        );
        Option<bool> json = JsonOption.Create();
        arguments.AddTo(command);
        command.Add(json);
        command.SetAction(
            async (parsed, cancellation) =>
                (int)
                    await RunAsync(
                        output,
                        arguments.Read(parsed),
                        parsed.GetValue(json),
                        cancellation
                    )
        );
        return command;
    }

    private static async Task<ExitCode> RunAsync(
        Output output,
        SimulationOptions options,
        bool isJson,
        CancellationToken cancellation
    )
    {
        await using SimulatedPlatform platform = await SimulatedPlatform.StartAsync(
            options,
            cancellation
        );
        if (isJson)
        {
            output.WriteJson(JsonOfPlatform(platform));
        }
        else
        {
            Announce(output, platform);
        }

        try
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, cancellation);
        }
        catch (OperationCanceledException)
        {
            output.Messages.WriteLine("Stopped.");
        }

        return ExitCode.Done;
    }

    private static JsonObject JsonOfPlatform(SimulatedPlatform platform) =>
        new()
        {
            ["address"] = $"{platform.BaseAddress}",
            ["settings"] = new JsonObject(
                platform.SimulatedSettings.Select(setting =>
                    KeyValuePair.Create(setting.Key, (JsonNode?)setting.Value)
                )
            ),
            ["controlToken"] = platform.ControlToken,
            ["isExposed"] = platform.IsExposed,
        };

    private static void Announce(Output output, SimulatedPlatform platform)
    {
        Table table = new Table().NoBorder().HideHeaders().AddColumns("what", "value");
        table.AddRow("Address", Markup.Escape(platform.BaseAddress.ToString()));
        foreach (
            (string name, string value) in platform.SimulatedSettings.OrderBy(
                s => s.Key,
                StringComparer.Ordinal
            )
        )
        {
            table.AddRow(Markup.Escape(name), Markup.Escape(value));
        }

        table.AddRow("Control token", Markup.Escape(platform.ControlToken));
        output.Results.Write(table);
        string title = platform.Options.Blueprint.Title;
        output.Messages.WriteLine(
            platform.IsExposed
                ? $"{title} is simulated, and other machines can reach it. Ctrl-C stops it."
                : $"{title} is simulated, for this machine only. Ctrl-C stops it."
        );
    }
}
