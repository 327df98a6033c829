using System.Security.Cryptography;
using System.Text.Json.Serialization;

namespace Cf1Gen.Emulation.Domain;

/// <summary>A file that is attached to a request.</summary>
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

    /// <summary>Gets the SHA-256 hash of the content, so that a client can verify the upload from the response.</summary>
    public string Description { get; private init; } = "";

    /// <summary>Gets the extension of the file name, or null if the name has no extension.</summary>
    public string? FileType => Path.GetExtension(Name) is { Length: > 1 } extension ? extension[1..].ToLowerInvariant() : null;
}
