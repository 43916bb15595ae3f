using System.Text;
using Bindery.Syntax.Text;

namespace Bindery.Syntax.Tests.Text;

public sealed class SourceTextTests
{
    [Fact]
    public void Keeps_a_byte_order_mark_out_of_the_text_and_in_the_bytes()
    {
        byte[] bytes = [0xEF, 0xBB, 0xBF, (byte)'x'];

        SourceText source = SourceText.FromPythonBytes(bytes);

        Assert.Equal("x", source.Text);
        Assert.True(source.HasByteOrderMark);
        Assert.Equal(bytes, source.WithEdits([]).ToBytes());
    }

    [Fact]
    public void Reports_bytes_that_are_no_UTF8_and_writes_them_back()
    {
        byte[] bytes = [(byte)'a', 0xE9, (byte)'\n', 0xC3, 0xA9, 0xFF];

        SourceText source = SourceText.FromBytes(bytes);

        Assert.Equal("a\uDCE9\né\uDCFF", source.Text);
        Assert.Equal(
            "1:2: this byte isn't valid UTF-8",
            Assert.Single(source.Diagnostics).ToString()
        );
        Assert.Equal(bytes, source.ToBytes());
    }

    [Theory]
    [InlineData("# -*- coding: latin-1 -*-\nx = 'é'")]
    [InlineData("#!/usr/bin/python3\n# vim: set fileencoding=iso-8859-1 :\nx = 'é'")]
    public void Follows_a_coding_cookie_for_Latin_1(string text)
    {
        byte[] bytes = Encoding.Latin1.GetBytes(text);

        SourceText source = SourceText.FromPythonBytes(bytes);

        Assert.Equal(text, source.Text);
        Assert.Equal(SourceEncoding.Latin1, source.Encoding);
        Assert.Empty(source.Diagnostics);
        Assert.Equal(bytes, source.ToBytes());
    }

    [Fact]
    public void Ignores_a_cookie_below_code()
    {
        SourceText source = SourceText.FromPythonBytes("x = 1\n# coding: latin-1\n'é'"u8);

        Assert.Equal(SourceEncoding.Utf8, source.Encoding);
    }

    [Fact]
    public void Says_which_encoding_it_does_not_support()
    {
        SourceText source = SourceText.FromPythonBytes("# coding: big5\n"u8);

        Assert.Contains(
            "'big5'",
            Assert.Single(source.Diagnostics).Message,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Reads_UTF16_of_both_byte_orders(bool isBigEndian)
    {
        UnicodeEncoding encoding = new(isBigEndian, byteOrderMark: true);
        byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes("<a>é😀</a>")];

        SourceText source = SourceText.FromXmlBytes(bytes);

        Assert.Equal("<a>é😀</a>", source.Text);
        Assert.Equal(bytes, source.ToBytes());
    }

    [Theory]
    [InlineData("a\nb\r\nc\r\n", "\r\n")]
    [InlineData("a\nb\r\n", "\n")]
    [InlineData("a\rb", "\r")]
    [InlineData("a", "\n")]
    public void Writes_the_line_break_that_is_most_used(string text, string expected) =>
        Assert.Equal(expected, SourceText.FromText(text).NewLine);

    [Fact]
    public void Counts_lines_and_columns_from_one()
    {
        LineMap lines = SourceText.FromText("ab\r\nc\rd\n").Lines;

        Assert.Equal(4, lines.Count);
        Assert.Equal(new LinePosition(1, 3), lines.PositionAt(2));
        Assert.Equal(new LinePosition(2, 1), lines.PositionAt(4));
        Assert.Equal(new LinePosition(3, 2), lines.PositionAt(7));
        Assert.Equal(new LinePosition(4, 1), lines.PositionAt(8));
        Assert.Equal(new TextSpan(4, 1), lines.SpanOf(2));
    }

    [Fact]
    public void Applies_edits_in_any_order_and_insertions_at_one_place_in_theirs()
    {
        SourceText source = SourceText.FromText("abcdef");

        SourceText edited = source.WithEdits([
            TextEdit.Delete(4, 5),
            new TextEdit(new TextSpan(1, 2), "X"),
            TextEdit.Insert(1, "1"),
            TextEdit.Insert(1, "2"),
        ]);

        Assert.Equal("a12Xdf", edited.Text);
        Assert.Equal("abcdef", source.Text);
    }

    [Fact]
    public void Refuses_edits_that_overlap_or_lie_outside()
    {
        SourceText source = SourceText.FromText("abcdef");

        Assert.Contains(
            "overlaps",
            Assert
                .Throws<ArgumentException>(() =>
                    source.WithEdits([TextEdit.Delete(1, 3), TextEdit.Delete(2, 4)])
                )
                .Message,
            StringComparison.Ordinal
        );
        Assert.Throws<ArgumentException>(() => source.WithEdits([TextEdit.Delete(5, 7)]));
    }

    [Fact]
    public void Refuses_text_that_the_declared_encoding_lacks()
    {
        SourceText source = SourceText.FromPythonBytes("# coding: latin-1\n"u8);

        Assert.Throws<ArgumentException>(() => source.WithEdits([TextEdit.Insert(18, "€")]));
    }
}
