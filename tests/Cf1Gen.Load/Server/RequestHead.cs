using System.Globalization;
using System.Text;

namespace Cf1Gen.Load.Server;

/// <summary>The part of a request's head that scenarios look at.</summary>
/// <param name="Method">The method.</param>
/// <param name="Target">The path and the query.</param>
/// <param name="ContentLength">How many bytes the body has.</param>
/// <param name="AsksFirst"><see langword="true"/> if the client waits for <c>100 Continue</c> before it sends the body.</param>
public sealed record RequestHead(string Method, string Target, long ContentLength, bool AsksFirst)
{
    /// <summary>The last segment of the path, as a number.</summary>
    public int Id
    {
        get
        {
            var path = Target.Split('?')[0];
            return int.Parse(path[(path.LastIndexOf('/') + 1)..], CultureInfo.InvariantCulture);
        }
    }

    internal static RequestHead Parse(ReadOnlySpan<byte> head)
    {
        var text = Encoding.Latin1.GetString(head);
        var parts = text[..text.IndexOf('\r', StringComparison.Ordinal)].Split(' ');

        const string Length = "\r\nContent-Length: ";
        var at = text.IndexOf(Length, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            return text.Contains("\r\nTransfer-Encoding:", StringComparison.OrdinalIgnoreCase)
                ? throw new NotSupportedException("No scenario sends a body without a length.")
                : new RequestHead(parts[0], parts[1], 0, AsksFirst: false);
        }

        var digits = text.AsSpan(at + Length.Length);
        var end = digits.IndexOf('\r');
        return new RequestHead(
            parts[0],
            parts[1],
            long.Parse(end < 0 ? digits : digits[..end], NumberStyles.None, CultureInfo.InvariantCulture),
            text.Contains("\r\nExpect: 100-continue", StringComparison.OrdinalIgnoreCase));
    }
}
