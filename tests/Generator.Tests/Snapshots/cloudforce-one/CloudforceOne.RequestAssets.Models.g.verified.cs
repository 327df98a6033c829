namespace Cf1Gen.CloudforceOne;

/// <summary>A file that is attached to a request.</summary>
public sealed partial class RequestAsset : ApiModel<RequestAsset>
{
    /// <summary>The id of the asset.</summary>
    public required int Id { get => Get(_id); init => _id = value; }
    /// <summary>The name of the file.</summary>
    public required string Name { get => Get(_name); init => _name = value; }
    /// <summary>The time at which the asset was created.</summary>
    public DateTimeOffset? Created { get => Get(_created); init => _created = value; }
    /// <summary>The description of the file.</summary>
    public string? Description { get => Get(_description); init => _description = value; }
    /// <summary>The type of the file, in the form of a file name extension.</summary>
    public string? FileType { get => Get(_fileType); init => _fileType = value; }

        json.Required("id"u8, ref _id, JsonCodec.Int32);
        json.RequiredString("name"u8, ref _name);
        json.OptionalDateTimeOffset("created"u8, ref _created);
        json.OptionalString("description"u8, ref _description);
        json.OptionalString("file_type"u8, ref _fileType);
}

/// <summary>The new content of an asset.</summary>
public sealed partial class RequestAssetUpdate : ApiModel<RequestAssetUpdate>
{
    /// <summary>The content, as text.</summary>
    public string? Source { get => Get(_source); set => Set(out _source, value); }

        json.OptionalString("source"u8, ref _source);
}
