using System.Text.Json.Nodes;
using Bindery.Blueprints;

namespace Bindery.Simulation.Sampling.Hints;

internal sealed class HtmlSample : ISample
{
    public string Hint => "html";

    public JsonNode? Make(Draft draft, FieldMapping member) =>
        JsonValue.Create(
            draft.Random.Pick<string>([
                "<p>Soft and light.</p>",
                "<p>5 &lt; 6 &amp; \"quotes\" &eacute;</p><ul><li>one</li><li>two</li></ul>",
                "<p dir=\"rtl\">قماش عالي الجودة</p>",
                "<p>简单 &nbsp; 耐用</p>",
                "<script>alert('x')</script><p>After the script</p>",
                "Plain text, no tags",
                "<p>Unclosed <b>bold",
            ])
        );
}
