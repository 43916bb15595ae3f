using System.Collections.Immutable;
using System.CommandLine;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Bindery.Blueprints;
using Bindery.Blueprints.Recording;
using Bindery.Core.Changes;
using Bindery.Core.Failures;
using Bindery.Terminal;

namespace Bindery.Commands;

internal static class BlueprintRecordCommand
{
    private const string About =
        "Recorded from the platform; secrets and personal data are replaced.";

    public static Command Create(Output output)
    {
        Argument<string> name = new("name") { Description = "Name in the catalogue" };
        Option<string?> folder = new("--output")
        {
            Description = "Folder to write to; else platforms/NAME/samples",
        };
        Option<bool> json = JsonOption.Create();
        Command command = new(
            "record",
            """
            Keep answers of the real platform as samples, without secrets and personal data.

            It only reads. Settings come from the environment, such as BINDERY_SHOPIFY_ACCESS_TOKEN;
            where a person allows access in the browser, the token that came of it does too, as
            ACCESS_TOKEN or REFRESH_TOKEN in the place of the setting's name.

            Example: bindery blueprint record shopify --output ./samples
            """
        )
        {
            name,
            folder,
            json,
        };
        command.SetAction(
            async (parsed, cancellation) =>
            {
                Blueprint blueprint = RequiredBlueprint.Open(parsed.GetRequiredValue(name));
                string target =
                    parsed.GetValue(folder) ?? Path.Combine("platforms", blueprint.Name, "samples");
                RecordingSettings settings = await BlueprintRecordSettings.ReadAsync(
                    blueprint,
                    output,
                    cancellation
                );
                ImmutableArray<RecordedAnswer> answers = await RecordAsync(
                    settings,
                    target,
                    output,
                    cancellation
                );
                if (parsed.GetValue(json))
                {
                    output.WriteJson(
                        new JsonObject
                        {
                            ["folder"] = target,
                            ["answers"] = JsonOf.Texts(answers.Select(answer => answer.Name)),
                        }
                    );
                }

                return (int)ExitCode.Done;
            }
        );
        return command;
    }

    private static async Task<ImmutableArray<RecordedAnswer>> RecordAsync(
        RecordingSettings settings,
        string target,
        Output output,
        CancellationToken cancellation
    )
    {
        using HttpClient client = RecordingHttp.Create();
        try
        {
            SampleRecorder recorder = new(settings, client, output.Say, TimeProvider.System);
            ImmutableArray<RecordedAnswer> answers = await recorder.RecordAsync(cancellation);
            Write(answers, target, cancellation);
            output.Say(
                $"{answers.Length} answers are in {target}. Read them before you share them: names of other members aren't known to be personal."
            );
            return answers;
        }
        catch (HttpRequestException error)
        {
            throw BinderyException.Outside(
                $"{settings.BaseUrl} can't be reached: {error.Message}; check the address.",
                error
            );
        }
    }

    private static void Write(
        ImmutableArray<RecordedAnswer> answers,
        string target,
        CancellationToken cancellation
    )
    {
        Directory.CreateDirectory(target);
        new ChangeSetWriter(target).Apply(
            ChangeSet.Of(
                answers.Select(answer => new FileChange(
                    answer.Name,
                    FileContent.ReadOrNull(Path.Combine(target, answer.Name)),
                    FileContent.FromText(Indented(answer.ToJson(About)))
                ))
            ),
            cancellation
        );
    }

    private static string Indented(JsonObject sample)
    {
        JsonWriterOptions options = new()
        {
            Indented = true,
            NewLine = "\n",
            // A file for people: its letters need no escape as they would inside a page.
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        };
        using MemoryStream stream = new();
        using (Utf8JsonWriter writer = new(stream, options))
        {
            sample.WriteTo(writer);
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }
}
