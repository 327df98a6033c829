using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Cf1Gen.Cli.Documents;

/// <summary>A file on disk, which is read when its text is needed.</summary>
internal sealed class TextFile : AdditionalText
{
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly Lazy<SourceText> _text;

    /// <summary>Initializes a new instance of the <see cref="TextFile"/> class.</summary>
    /// <param name="path">The full path.</param>
    public TextFile(string path) => (Path, _text) = (path, new(() => SourceText.From(Read(path), Encoding.UTF8)));

    /// <summary>Initializes a new instance of the <see cref="TextFile"/> class with a text that is not on disk yet.</summary>
    /// <param name="path">The full path.</param>
    /// <param name="text">The text.</param>
    public TextFile(string path, string text) => (Path, _text) = (path, new(() => SourceText.From(text, Encoding.UTF8)));

    /// <inheritdoc/>
    public override string Path { get; }

    /// <inheritdoc/>
    public override SourceText GetText(CancellationToken cancellationToken = default) => _text.Value;

    /// <summary>Returns the text of a file. As in the compiler, a file without a byte order mark is UTF-8 if it can be.</summary>
    /// <exception cref="InputException">The file cannot be read.</exception>
    private static string Read(string path)
    {
        try
        {
            var bytes = File.ReadAllBytes(path);
            try
            {
                return Decode(bytes, s_utf8);
            }
            catch (DecoderFallbackException)
            {
                return Decode(bytes, Encoding.Latin1);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"The file '{path}' cannot be read: {exception.Message}", exception);
        }
    }

    private static string Decode(byte[] bytes, Encoding encoding)
    {
        using var reader = new StreamReader(new MemoryStream(bytes), encoding, detectEncodingFromByteOrderMarks: true);
        return reader.ReadToEnd();
    }
}
