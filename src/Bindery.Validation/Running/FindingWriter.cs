using Bindery.Core.Findings;
using Bindery.Modules;
using Bindery.Modules.Reading;
using Bindery.Syntax.Text;
using Bindery.Validation.Fixes;
using Bindery.Validation.Rules;

namespace Bindery.Validation.Running;

/// <summary>Makes findings, as reports show them, of what rules have found in one addon.</summary>
internal sealed class FindingWriter(Module module, string shownAs, bool writesFixes)
{
    private readonly Lazy<ModuleFiles> files = new(() => ModuleReader.Read(shownAs));

    public Finding Write(RuleDetection item)
    {
        (RuleInfo rule, Detection detection) = item;
        LinePosition position = detection.Position;
        return new Finding
        {
            Id = rule.Id,
            Severity = rule.Severity,
            Message = detection.Message,
            Place = new Place($"{shownAs}/{detection.Path}", position.Line, position.Column),
            Excerpt = ExcerptAt(detection),
            Evidence = detection.Evidence,
            Why = rule.Why,
            Mend = rule.Mend,
            FixSafety = detection.Fix?.Safety,
            Fix = writesFixes && detection.Fix is { } fix ? ChangesOf(fix) : null,
        };
    }

    private Core.Changes.ChangeSet ChangesOf(RuleFix fix)
    {
        FixBatch batch = new();
        batch.TryAdd(fix);
        return files.Value.ChangesTo(batch.ApplyTo(files.Value));
    }

    private SourceExcerpt? ExcerptAt(Detection detection)
    {
        SourceText? source =
            module.PythonFiles.FirstOrDefault(file => file.Path == detection.Path)?.Source
            ?? module.XmlFiles.FirstOrDefault(file => file.Path == detection.Path)?.Document.Source
            ?? module.CsvFiles.FirstOrDefault(file => file.Path == detection.Path)?.Document.Source;
        if (source is null || detection.Position.Line > source.Lines.Count)
        {
            return null;
        }

        TextSpan line = source.Lines.SpanOf(detection.Position.Line);
        return SourceExcerpt.Of(source.Slice(line), detection.Position.Column);
    }
}
