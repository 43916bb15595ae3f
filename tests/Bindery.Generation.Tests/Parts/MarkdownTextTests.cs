using Bindery.Generation.Parts.Documentation;

namespace Bindery.Generation.Tests.Parts;

public sealed class MarkdownTextTests
{
    [Theory]
    [InlineData("plain words (really)", "plain words (really)")]
    [InlineData("a | b", @"a \| b")]
    [InlineData("<script>", @"\<script\>")]
    [InlineData("[x](y) *z* _w_ `v`", @"\[x\](y) \*z\* \_w\_ \`v\`")]
    [InlineData("one\n# two", @"one \# two")]
    [InlineData(@"back\slash &lt;", @"back\\slash \&lt;")]
    public void Words_stay_words(string text, string expected) =>
        Assert.Equal(expected, MarkdownText.Of(text).ToString());

    [Theory]
    [InlineData("sale.order", "`sale.order`")]
    [InlineData("a|b", @"`a\|b`")]
    [InlineData("a`b", "`` a`b ``")]
    [InlineData("``", "``` `` ```")]
    public void Code_stays_one_span_in_one_cell(string text, string expected) =>
        Assert.Equal(expected, MarkdownText.Code(text).ToString());
}
