using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Cf1Gen.Cli.Documents;

/// <summary>A file on disk, which is read when its text is needed, or the content that a file will have.</summary>
internal sealed class TextFile : AdditionalText
{
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly Lazy<SourceText> _text;

    /// <summary>Initializes a new instance of the <see cref="TextFile"/> class for a file on disk.</summary>
    /// <param name="path">The full path.</param>
    public TextFile(string path)
        : this(path, () => Read(path))
    {
    }

    /// <summary>Initializes a new instance of the <see cref="TextFile"/> class for bytes that are not on disk.</summary>
    /// <param name="path">The full path of the file that the bytes are for.</param>
    /// <param name="content">The bytes.</param>
    public TextFile(string path, byte[] content)
        : this(path, () => Decode(content))
    {
    }

    /// <summary>Initializes a new instance of the <see cref="TextFile"/> class with a text that is not on disk yet.</summary>
    /// <param name="path">The full path.</param>
    /// <param name="text">The text.</param>
    public TextFile(string path, string text)
        : this(path, () => text)
    {
    }

    private TextFile(string path, Func<string> read) =>
        (Path, _text) = (path, new(() => SourceText.From(read(), Encoding.UTF8)));

    /// <inheritdoc/>
    public override string Path { get; }

    /// <inheritdoc/>
    public override SourceText GetText(CancellationToken cancellationToken = default) => _text.Value;

    /// <summary>Returns the text of a file.</summary>
    /// <exception cref="InputException">The file cannot be read.</exception>
    private static string Read(string path)
    {
        try
        {
            return Decode(File.ReadAllBytes(path));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"The file '{path}' cannot be read: {exception.Message}", exception);
        }
    }

    /// <summary>Returns the text of bytes. As in the compiler, bytes without a byte order mark are UTF-8 if they can be.</summary>
    private static string Decode(byte[] bytes)
    {
        try
        {
            return Decode(bytes, s_utf8);
        }
        catch (DecoderFallbackException)
        {
            return Decode(bytes, Encoding.Latin1);
        }
    }

    private static string Decode(byte[] bytes, Encoding encoding)
    {
        using var reader = new StreamReader(new MemoryStream(bytes), encoding, detectEncodingFromByteOrderMarks: true);
        return reader.ReadToEnd();
    }
}
