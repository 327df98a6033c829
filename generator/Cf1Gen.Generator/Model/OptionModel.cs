namespace Cf1Gen.Generator.Model;

/// <summary>One query or header parameter.</summary>
internal sealed record OptionModel
{
    public required string WireName { get; init; }

    public required string Name { get; init; }

    public required TypeRef Type { get; init; }

    public required OptionPlace Place { get; init; }

    public bool IsRequired { get; init; }

    public string? Summary { get; init; }

    public bool Deprecated { get; init; }
}
