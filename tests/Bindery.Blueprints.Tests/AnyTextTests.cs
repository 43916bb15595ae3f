using CsCheck;

namespace Bindery.Blueprints.Tests;

/// <summary>Whatever the text, reading answers.</summary>
public sealed class AnyTextTests
{
    private const string Signs =
        "{}[]:,-?|>&*!%@`'\"#\\ \n\t\r~0a.é\ud83d\ude00\u0085\u2028\0\ud800";

    private static readonly string[] Lines = MinimalBlueprint.Text.Split('\n');

    [Fact]
    public void No_text_makes_the_reader_throw() => Gen.String.Sample(Reads, iter: 10_000);

    [Fact]
    public void No_text_of_YAML_signs_makes_the_reader_throw() =>
        Gen.Char[Signs].Array[0, 60].Select(signs => new string(signs)).Sample(Reads, iter: 30_000);

    [Fact]
    public void No_damage_to_a_good_blueprint_makes_the_reader_throw() =>
        Gen.Select(
                Gen.Int[0, MinimalBlueprint.Text.Length],
                Gen.Int[0, 40],
                Gen.Char[Signs].Array[0, 6]
            )
            .Select(damage => Damage(damage.Item1, damage.Item2, new string(damage.Item3)))
            .Sample(Reads, iter: 3_000);

    [Fact]
    public void No_order_of_its_lines_makes_the_reader_throw() =>
        Gen.Shuffle(Lines).Select(lines => string.Join('\n', lines)).Sample(Reads, iter: 500);

    private static string Damage(int at, int length, string signs)
    {
        string text = MinimalBlueprint.Text;
        int end = Math.Min(at + length, text.Length);
        return text[..at] + signs + text[end..];
    }

    /// <summary>Either a blueprint, or problems at places inside the text.</summary>
    private static bool Reads(string text)
    {
        BlueprintReading reading = BlueprintReader.Read(text, "x.yaml");
        int lines = text.Count(character => character is '\n' or '\r' or '\u0085' or '\u2028') + 2;
        return reading.Succeeded == reading.Problems.IsEmpty
            && reading.Problems.All(problem =>
                problem.Line >= 1 && problem.Line <= lines && problem.Column >= 1
            );
    }
}
