using System.Security.Cryptography;
using System.Text.Json.Serialization;

namespace Cf1Gen.Emulation.Domain;

/// <summary>A file of a request.</summary>
internal sealed record AssetItem
{
    private readonly byte[] _bytes = [];

    [JsonIgnore]
    public string RequestId { get; init; } = "";

    [JsonIgnore]
    public byte[] Bytes
    {
        get => _bytes;
        init
        {
            _bytes = value;
            Description = "SHA-256 " + Convert.ToHexStringLower(SHA256.HashData(value));
        }
    }

    public required int Id { get; init; }

    public required string Name { get; init; }

    public required DateTime Created { get; init; }

    /// <summary>The digest of the bytes: whoever uploaded them can tell from the answer that they arrived whole.</summary>
    public string Description { get; private init; } = "";

    /// <summary>The extension of the name; null when it has none.</summary>
    public string? FileType => Path.GetExtension(Name) is { Length: > 1 } extension ? extension[1..].ToLowerInvariant() : null;
}
