namespace Cf1Gen.Runtime.Tests.Faults.Server;

/// <summary>A request as it was received.</summary>
/// <param name="Head">The request line and the headers.</param>
/// <param name="Connection">The number of the connection, starting with 1.</param>
internal sealed record FaultRequest(string Head, int Connection)
{
    public string Method => Head[..Head.IndexOf(' ', StringComparison.Ordinal)];

    public string Path => Head.Split(' ', 3)[1];

    /// <summary>Gets or sets the body after it was read, including the size lines of its chunks.</summary>
    public byte[] Body { get; set; } = [];

    public string? Header(string name) => Head.Split("\r\n").Skip(1)
        .Where(line => line.StartsWith(name + ":", StringComparison.OrdinalIgnoreCase))
        .Select(line => line[(name.Length + 1)..].Trim())
        .FirstOrDefault();
}
