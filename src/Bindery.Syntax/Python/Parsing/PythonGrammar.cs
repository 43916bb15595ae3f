namespace Bindery.Syntax.Python;

/// <summary>The parsers of one file, which need each other, and what they share.</summary>
internal sealed class PythonGrammar
{
    public PythonGrammar(TokenCursor cursor, NodeStack nodes, FieldParser fields)
    {
        Cursor = cursor;
        Nodes = nodes;
        Expressions = new ExpressionParser(this);
        Operators = new OperatorParser(this);
        Primaries = new PrimaryParser(this);
        Atoms = new AtomParser(this, fields);
        Displays = new DisplayParser(this);
        Comprehensions = new ComprehensionParser(this);
        Arguments = new ArgumentParser(this);
        Parameters = new ParameterParser(this);
        Blocks = new BlockParser(this);
        Simple = new SimpleStatementParser(this);
        Assignments = new AssignmentParser(this);
        Imports = new ImportParser(this);
        Definitions = new DefinitionParser(this);
        Compounds = new CompoundStatementParser(this);
        Withs = new WithParser(this);
        Matches = new MatchParser(this);
    }

    public TokenCursor Cursor { get; }

    public NodeStack Nodes { get; }

    public ExpressionParser Expressions { get; }

    public OperatorParser Operators { get; }

    public PrimaryParser Primaries { get; }

    public AtomParser Atoms { get; }

    public DisplayParser Displays { get; }

    public ComprehensionParser Comprehensions { get; }

    public ArgumentParser Arguments { get; }

    public ParameterParser Parameters { get; }

    public BlockParser Blocks { get; }

    public SimpleStatementParser Simple { get; }

    public AssignmentParser Assignments { get; }

    public ImportParser Imports { get; }

    public DefinitionParser Definitions { get; }

    public CompoundStatementParser Compounds { get; }

    public WithParser Withs { get; }

    public MatchParser Matches { get; }
}
