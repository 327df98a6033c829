namespace Cf1Gen.Runtime.Tests.Faults;

/// <summary>A request as it came over the wire.</summary>
/// <param name="Head">The request line and the headers.</param>
/// <param name="Connection">The number of its connection, from 1 on.</param>
internal sealed record FaultRequest(string Head, int Connection)
{
    public string Method => Head[..Head.IndexOf(' ', StringComparison.Ordinal)];

    public string Path => Head.Split(' ', 3)[1];

    /// <summary>The body, once it has been read; as it came, with the lines of its chunks.</summary>
    public byte[] Body { get; set; } = [];

    public string? Header(string name) => Head.Split("\r\n").Skip(1)
        .Where(line => line.StartsWith(name + ":", StringComparison.OrdinalIgnoreCase))
        .Select(line => line[(name.Length + 1)..].Trim())
        .FirstOrDefault();
}
