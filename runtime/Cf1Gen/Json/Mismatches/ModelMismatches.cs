namespace Cf1Gen.Runtime;

/// <summary>
/// The values of a model that do not match the API's document, or that its properties cannot represent: null, and numbers and dates of more
/// digits than the type of the property has. Immutable, because models can share it.
/// </summary>
internal sealed class ModelMismatches
{
    private readonly SchemaMismatch? _whole;
    private readonly ModelMismatches? _others;
    private readonly string? _name;
    private readonly SchemaMismatch? _mismatch;
    private readonly ReceivedJson? _raw;

    /// <summary>Initializes a new instance of the <see cref="ModelMismatches"/> class for a model whose value is not an object.</summary>
    internal ModelMismatches(SchemaMismatch mismatch, ReceivedJson? raw)
    {
        _whole = mismatch;
        Whole = raw;
    }

    /// <summary>Initializes a new instance of the <see cref="ModelMismatches"/> class for a further property.</summary>
    /// <param name="others">The other properties that do not match.</param>
    /// <param name="name">The name of the property.</param>
    /// <param name="mismatch">The mismatch; <see langword="null"/> if the property can be read nevertheless.</param>
    /// <param name="raw">The received value; <see langword="null"/> if there is none, or it was not kept.</param>
    internal ModelMismatches(ModelMismatches? others, string name, SchemaMismatch? mismatch, ReceivedJson? raw = null)
    {
        (_whole, Whole) = (others?._whole, others?.Whole);
        (_others, _name, _mismatch, _raw) = (others, name, mismatch, raw);
    }

    /// <summary>Gets the received value if it is not an object, and was kept; otherwise, <see langword="null"/>.</summary>
    internal ReceivedJson? Whole { get; }

    /// <summary>Returns the mismatches without that of a property; <see langword="null"/> if there are no others.</summary>
    internal ModelMismatches? Without(string name)
    {
        if (_name is null || Entry(name) is null)
        {
            return this;
        }

        var others = _others?.Without(name);
        return _name == name ? others : new ModelMismatches(others, _name, _mismatch, _raw);
    }

    internal SchemaMismatch? Find(string name) => Entry(name)?._mismatch;

    internal bool TryGetRaw(string name, out ReceivedJson? raw)
    {
        var entry = Entry(name);
        raw = entry?._raw;
        return entry is not null;
    }

    /// <summary>Returns the mismatches without that of a property of a class.</summary>
    /// <param name="property">The name of the property in C#.</param>
    /// <param name="name">The name in JSON; <see langword="null"/> if it is similar to that in C#.</param>
    internal ModelMismatches? Without(string property, string? name) => Entry(property, name)?._name is { } found ? Without(found) : this;

    /// <inheritdoc cref="Without(string, string)" path="/param"/>
    /// <exception cref="SchemaMismatchException">The value of the property does not match the API's document.</exception>
    internal void ThrowIfMismatched(string property, string? name)
    {
        if ((_whole ?? Entry(property, name)?._mismatch) is { } mismatch)
        {
            throw new SchemaMismatchException(mismatch);
        }
    }

    private ModelMismatches? Entry(string property, string? name)
    {
        if (name is not null)
        {
            return Entry(name);
        }

        var entry = this;
        while (entry is not null && (entry._name is null || !PropertyNames.AreSimilar(property, entry._name)))
        {
            entry = entry._others;
        }

        return entry;
    }

    private ModelMismatches? Entry(string name)
    {
        var entry = this;
        while (entry is not null && entry._name != name)
        {
            entry = entry._others;
        }

        return entry;
    }
}
