using System.Text;
using Bindery.Blueprints.Checking;
using Bindery.Testing;

namespace Bindery.Blueprints.Tests;

public sealed class ProblemsTests
{
    [Fact]
    public void A_blueprint_without_a_fault_has_no_problem()
    {
        BlueprintReading reading = BlueprintReader.Read(MinimalBlueprint.Text, "acme.yaml");
        Assert.Empty(reading.Problems);
        Assert.Empty(BlueprintCheck.Run(reading));
    }

    [Theory]
    [MemberData(nameof(BadShapes.All), MemberType = typeof(BadShapes))]
    [MemberData(nameof(BadReferences.All), MemberType = typeof(BadReferences))]
    [InlineData("name: acme", "name: \"acme\\n\"")]
    [InlineData("page_size: 50", "page_size: 99999999999999999999999999999999999")]
    [InlineData("page_size: 50", "page_size: 0xFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF")]
    [InlineData("pagination:", "<<: [a]\npagination:")]
    public void Refuses_what_is_malformed(string part, string replacement)
    {
        BlueprintReading reading = MinimalBlueprint.Read(part, replacement);
        Assert.Null(reading.Blueprint);
        Assert.NotEmpty(reading.Problems);
    }

    [Theory]
    [MemberData(nameof(OpenQuestions.All), MemberType = typeof(OpenQuestions))]
    public void Refuses_what_leaves_a_question_open(string part, string replacement)
    {
        BlueprintReading reading = MinimalBlueprint.Read(part, replacement);
        Assert.Empty(reading.Problems);
        BlueprintReading checkedReading = BlueprintCheck.Apply(reading);
        Assert.Null(checkedReading.Blueprint);
        Assert.NotEmpty(checkedReading.Problems);
    }

    [Fact]
    public void Says_what_is_wrong_with_a_shape_where_and_what_to_do() =>
        Golden.Match(Report(BadShapes.All), "shapes.txt");

    [Fact]
    public void Says_what_is_wrong_with_a_reference_where_and_what_to_do() =>
        Golden.Match(Report(BadReferences.All), "references.txt");

    [Fact]
    public void Says_what_is_left_open_where_and_what_to_do() =>
        Golden.Match(Report(OpenQuestions.All), "questions.txt");

    private static string Report(TheoryData<string, string> faults)
    {
        StringBuilder report = new();
        foreach (TheoryDataRow<string, string> fault in faults)
        {
            (string part, string replacement) = fault.Data;
            report.Append(OneLine(part)).Append(" → ").Append(OneLine(replacement)).Append('\n');
            BlueprintReading reading = BlueprintCheck.Apply(
                MinimalBlueprint.Read(part, replacement)
            );
            foreach (BlueprintProblem problem in reading.Problems)
            {
                report.Append("    ").Append(problem).Append('\n');
            }
        }

        return report.ToString();
    }

    private static string OneLine(string text) => text.Replace("\n", "⏎");
}
