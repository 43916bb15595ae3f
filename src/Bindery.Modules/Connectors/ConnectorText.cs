using System.Text;
using Bindery.Core.Text;

namespace Bindery.Modules.Connectors;

/// <summary>A connector's facts for people: one line a thing, with its place.</summary>
public static class ConnectorText
{
    public static string Write(ConnectorFacts facts)
    {
        StringBuilder text = new();
        text.Append(OneLine.Of(facts.Module)).Append('\n');
        Section(
            text,
            "Backend",
            facts.Backends.Select(backend =>
                $"{backend.Model}  {backend.Path}:{backend.Line}{(backend.StandsOnFramework ? "" : "  (not on generic_connector)")}"
            )
        );
        Section(
            text,
            "Flows",
            facts.Backends.SelectMany(backend =>
                backend
                    .Syncs.Select(name => $"import  {name}")
                    .Concat(backend.Exports.Select(name => $"export  {name}"))
                    .Concat(backend.Topics.Select(topic => $"webhook {topic}"))
            )
        );
        Section(
            text,
            "Bindings",
            facts.Bindings.Select(binding =>
                $"{binding.Model} -> {binding.OdooModel}  {binding.Path}:{binding.Line}"
            )
        );
        Section(
            text,
            "Components",
            facts
                .Components.OrderBy(use => use.Usage ?? "~", StringComparer.Ordinal)
                .Select(use =>
                    $"{use.Usage ?? "(no usage)"}  {use.Name}  {string.Join(", ", use.Models)}  {use.Path}:{use.Line}"
                )
        );
        Section(
            text,
            "Webhook addresses",
            facts.Webhooks.Select(hook => $"{hook.Route}  {hook.Path}:{hook.Line}")
        );
        Section(
            text,
            "Schedules",
            facts.Crons.Select(cron => $"{cron.Id}  {(cron.IsActive ? "on" : "off")}  {cron.Path}")
        );
        Section(
            text,
            "Missing",
            facts.Missing.Select(missing => $"{missing.Subject}: {missing.What}")
        );
        return text.ToString();
    }

    private static void Section(StringBuilder text, string title, IEnumerable<string> lines)
    {
        string[] all = [.. lines];
        text.Append('\n').Append(title).Append(all.Length == 0 ? ": none\n" : "\n");
        foreach (string line in all)
        {
            text.Append("  ").Append(OneLine.Of(line)).Append('\n');
        }
    }
}
