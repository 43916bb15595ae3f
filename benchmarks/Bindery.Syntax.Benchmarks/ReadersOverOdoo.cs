using BenchmarkDotNet.Attributes;
using Bindery.Syntax.Csv;
using Bindery.Syntax.Python;
using Bindery.Syntax.Text;
using Bindery.Syntax.Xml;

namespace Bindery.Syntax.Benchmarks;

/// <summary>Each reader over every file of its kind in Odoo's source, from bytes in memory, on one core.</summary>
[MemoryDiagnoser]
public class ReadersOverOdoo
{
    private byte[][] python = [];
    private byte[][] xml = [];
    private byte[][] csv = [];

    [GlobalSetup]
    public void ReadFiles()
    {
        python = OdooFiles.Read("*.py");
        xml = OdooFiles.Read("*.xml");
        csv = OdooFiles.Read("*.csv");
    }

    [Benchmark]
    [Files("*.py")]
    public long TokenizePython() =>
        python.Sum(file =>
            (long)PythonTokenizer.Tokenize(SourceText.FromPythonBytes(file)).All.Length
        );

    [Benchmark]
    [Files("*.py")]
    public long ParsePython() =>
        python.Sum(file =>
            (long)PythonModule.Parse(SourceText.FromPythonBytes(file)).Statements.Length
        );

    [Benchmark]
    [Files("*.xml")]
    public long ParseXml() =>
        xml.Sum(file => (long)XmlDocumentSyntax.Parse(SourceText.FromXmlBytes(file)).Tokens.Length);

    [Benchmark]
    [Files("*.csv")]
    public long ParseCsv() =>
        csv.Sum(file => (long)CsvDocumentSyntax.Parse(SourceText.FromBytes(file)).AllRows.Length);
}
