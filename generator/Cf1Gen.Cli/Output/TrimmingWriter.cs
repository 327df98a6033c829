using System.Text;

namespace Cf1Gen.Cli.Output;

/// <summary>A writer that omits the spaces at the ends of lines, with which tables fill their columns.</summary>
/// <param name="writer">The writer that receives the text.</param>
internal sealed class TrimmingWriter(TextWriter writer) : TextWriter
{
    private int _spaces;

    /// <inheritdoc/>
    public override Encoding Encoding => writer.Encoding;

    /// <inheritdoc/>
    public override void Write(char value)
    {
        if (value == ' ')
        {
            _spaces++;
            return;
        }

        if (value is not ('\r' or '\n'))
        {
            writer.Write(new string(' ', _spaces));
        }

        _spaces = 0;
        writer.Write(value);
    }

    /// <inheritdoc/>
    public override void Flush() => writer.Flush();
}
