using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Cf1Gen.Runtime;

#pragma warning disable CS8500 // Pointers to the reader and the writer: see ApiJsonProperty.

/// <summary>A JSON object that is part of the API: generated models derive from it.</summary>
/// <remarks>
/// Equality is by reference. A model may be read from several threads while none writes to it.
/// </remarks>
public abstract class ApiModel
{
    private Dictionary<string, JsonElement>? _additional;
    private ModelMismatches? _mismatch;

    /// <summary>Makes an empty model.</summary>
    protected ApiModel()
    {
    }

    /// <summary>
    /// The members of the JSON object that the API's document does not tell of; they are written back with the others.
    /// </summary>
    /// <value>Empty when there are none; never <see langword="null"/>.</value>
    /// <remarks>
    /// What is added here is sent as well. A member that has the name of a declared property is sent instead of that property:
    /// the way out when the API takes another type than its document says.
    /// </remarks>
    public IDictionary<string, JsonElement> AdditionalProperties => _additional ??= [];

    /// <summary>The JSON names of the properties, the required ones first.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected abstract JsonNameTable Names { get; }

    /// <summary>Reads or writes a property.</summary>
    /// <param name="index">The index of its name.</param>
    /// <param name="json">Reads the property into its field, or writes it from there.</param>
    /// <returns>Whether the value that was read is of the property's type; if not, the property is as it was.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected abstract bool ConvertProperty(int index, ref ApiJsonProperty json);

    /// <summary>Gives the value of a property, if the answer had it as the API's document says.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="index">The index of its name.</param>
    /// <returns><paramref name="value"/>.</returns>
    /// <exception cref="SchemaMismatchException">The property was missing or of another type.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    protected T Get<T>(T value, int index)
    {
        _mismatch?.ThrowIfMismatched(index);
        return value;
    }

    /// <summary>Gives a property another value than the one that was read.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="field">Gets the value.</param>
    /// <param name="value">The value.</param>
    /// <param name="index">The index of its name.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected void Set<T>(out T field, T value, int index)
    {
        _mismatch?.Clear(index);
        field = value;
    }

    /// <summary>Reads the members of the object that the reader is on, up to its end.</summary>
    internal unsafe void ReadMembers(ref ApiJsonReader json)
    {
        fixed (ApiJsonReader* reader = &json)
        {
            ReadMembers(ref json, new ApiJsonProperty(reader));
        }
    }

    private void ReadMembers(ref ApiJsonReader json, ApiJsonProperty property)
    {
        var names = Names;
        var seen = new RequiredPropertyTracker(names.Required);
        var next = 0;
        while (json.NextName())
        {
            var index = json.IndexIn(names, next);
            if (index < 0)
            {
                var name = json.GetString();
                json.Next();
                AdditionalProperties[name] = json.ReadElement();
                continue;
            }

            json.Next();
            next = index + 1;
            seen.Add(index);
            if (ConvertProperty(index, ref property))
            {
                _mismatch?.Clear(index);
            }
            else
            {
                KeepMismatch(index, ref json);
            }
        }

        for (var index = seen.FirstMissing(0); index >= 0; index = seen.FirstMissing(index + 1))
        {
            (_mismatch ??= new ModelMismatches()).Add(index, json.ReportMissing(names[index]), raw: null);
        }
    }

    /// <summary>How well the object that the reader is on fits this model, which is none yet and is of no use afterwards.</summary>
    internal unsafe int Fit(ref ApiJsonReader json)
    {
        fixed (ApiJsonReader* reader = &json)
        {
            return Fit(ref json, new ApiJsonProperty(reader));
        }
    }

    private int Fit(ref ApiJsonReader json, ApiJsonProperty property)
    {
        var names = Names;
        var seen = new RequiredPropertyTracker(names.Required);
        var (next, known, fits) = (0, 0, true);
        while (json.NextName())
        {
            var index = json.IndexIn(names, next);
            json.Next();
            if (index >= 0)
            {
                next = index + 1;
                seen.Add(index);
                known++;
                fits = ConvertProperty(index, ref property) && fits;
            }

            json.Skip();
        }

        return fits && seen.FirstMissing(0) < 0 ? MatchScore.Good + known : MatchScore.Loose;
    }

    /// <summary>Keeps the value that the reader is on, which is no object.</summary>
    internal void ReadMismatch(ref ApiJsonReader json)
    {
        var report = json.ReportMismatch();
        _mismatch = new ModelMismatches(report, json.ReadElement());
    }

    /// <summary>Writes the model as a value.</summary>
    internal void WriteTo(ref ApiJsonWriter json)
    {
        if (_mismatch?.Whole is { } raw)
        {
            json.Inner.WriteElementValue(raw);
            return;
        }

        json.Inner.WriteStartObject();
        WriteMembers(ref json);
        json.Inner.WriteEndObject();
    }

    /// <summary>Writes the members of the model into the object that is open.</summary>
    internal unsafe void WriteMembers(ref ApiJsonWriter json)
    {
        var names = Names;
        fixed (ApiJsonWriter* writer = &json)
        {
            var property = new ApiJsonProperty(writer, names);
            if (_additional is null && _mismatch is null)
            {
                WriteProperties(ref property, names.Count);
            }
            else
            {
                WriteChangedProperties(ref property, names.Count);
            }
        }

        if (_additional is not null)
        {
            foreach (var (name, value) in _additional)
            {
                json.Inner.WritePropertyName(name);
                json.Inner.WriteElementValue(value);
            }
        }
    }

    private void WriteProperties(ref ApiJsonProperty property, int count)
    {
        for (var index = 0; index < count; index++)
        {
            property.Index = index;
            ConvertProperty(index, ref property);
        }
    }

    /// <summary>Writes the properties, and something else in the places of some of them.</summary>
    private void WriteChangedProperties(ref ApiJsonProperty property, int count)
    {
        for (var index = 0; index < count; index++)
        {
            property.Index = index;
            if (!Replaces(index, out var raw))
            {
                ConvertProperty(index, ref property);
            }
            else if (raw is { } kept)
            {
                property.WriteInstead(kept);
            }
        }
    }

    /// <summary>Whether something else is written in place of a property's value.</summary>
    /// <param name="index">The index of its name.</param>
    /// <param name="raw">What is written in its place, under its name; <see langword="null"/> for nothing.</param>
    private bool Replaces(int index, out JsonElement? raw)
    {
        raw = null;
        return (_additional is not null && _additional.ContainsKey(Names[index]))
            || (_mismatch is not null && _mismatch.TryGetRaw(index, out raw));
    }

    // A property that is there twice and wrong both times is one place: it is reported once, and the last value is kept.
    private void KeepMismatch(int index, ref ApiJsonReader json)
    {
        _mismatch ??= new ModelMismatches();
        var report = _mismatch.Find(index) ?? json.ReportMismatch();
        _mismatch.Add(index, report, json.ReadElement());
    }
}
