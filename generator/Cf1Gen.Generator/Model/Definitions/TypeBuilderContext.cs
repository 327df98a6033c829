using System;
using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.Diagnostics;
using Cf1Gen.Generator.Model.Naming;
using Cf1Gen.Generator.Model.Types;
using Cf1Gen.Generator.Model.Unions;
using Cf1Gen.Generator.OpenApi.Schemas;
using Cf1Gen.Generator.Reading.OpenApiLibrary;
using Cf1Gen.Generator.Reading.Text;

namespace Cf1Gen.Generator.Model.Definitions;

/// <summary>The state that the builders of all types of a document share.</summary>
internal sealed class TypeBuilderContext
{
    private readonly ComponentNames _componentNames;
    private readonly TypeNameProposals _proposals;
    private readonly Dictionary<string, TypeStem> _stems = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ProposedName> _componentProposals = new(StringComparer.Ordinal);

    public TypeBuilderContext(
        LoadedDocument document,
        SchemaMerger merger,
        NumericTypeSelector numbers,
        ComponentNames componentNames,
        TypeNameProposals proposals,
        TypeCatalog catalog,
        DiagnosticBag diagnostics)
    {
        Document = document;
        Merger = merger;
        Numbers = numbers;
        DerivedSchemas = new DerivedSchemas(document, merger);
        Fingerprint = new SchemaFingerprint(merger);
        DiscriminatorConstants = new DiscriminatorConstants(this);
        SharedProperties = new SharedProperties(this);
        Catalog = catalog;
        Diagnostics = diagnostics;
        _componentNames = componentNames;
        _proposals = proposals;
    }

    public LoadedDocument Document { get; }

    public SchemaMerger Merger { get; }

    public NumericTypeSelector Numbers { get; }

    public DerivedSchemas DerivedSchemas { get; }

    public SchemaFingerprint Fingerprint { get; }

    public DiscriminatorConstants DiscriminatorConstants { get; }

    public SharedProperties SharedProperties { get; }

    public TypeCatalog Catalog { get; }

    public DiagnosticBag Diagnostics { get; }

    /// <summary>Returns a component without the keywords next to the reference to it; any other schema unchanged.</summary>
    public SchemaView WithoutReference(SchemaView view) => view.Component is { } component ? Merger.Component(component) : view;

    /// <summary>Returns the stem of the types within a component.</summary>
    public TypeStem StemOf(string component)
    {
        if (!_stems.TryGetValue(component, out var stem))
        {
            stem = Merger.Component(component).Name is { } declared
                ? TypeStem.OfDeclared(Identifier.Pascal(declared))
                : new TypeStem(NameOf(component));
            _stems.Add(component, stem);
        }

        return stem;
    }

    /// <summary>Returns the name that a schema declares, or the component that it is; otherwise, <see langword="null"/>.</summary>
    public string? DeclaredNameOf(SchemaView view) =>
        view.Name ?? (view.Component is { } component ? Merger.Component(component).Name : null);

    /// <summary>
    /// Returns the stem of a schema that is within a component, in any section: all uses of the component share its types. For any other
    /// schema, returns the stem of its use.
    /// </summary>
    public TypeStem StemOf(SchemaView view, TypeStem use)
    {
        if (!view.Pointer.IsInComponents()
            || DocumentPointer.Segments(view.Pointer) is not ["components", var section, var name, ..] segments)
        {
            return use;
        }

        return section switch
        {
            "schemas" when segments is [_, _, _, "properties", var property] => StemOf(name).Append(Identifier.Pascal(property)),
            "schemas" => StemOf(name),
            "responses" => new TypeStem(WithEnding(Identifier.Pascal(name), "Response", "Result")),
            "requestBodies" => new TypeStem(WithEnding(Identifier.Pascal(name), "Body", "Request")),
            _ => new TypeStem(Identifier.Pascal(name)),
        };
    }

    /// <summary>Returns the identity of the type of a schema, and records its name.</summary>
    public TypeId Identify(SchemaView view, TypeKind kind, TypeStem stem)
    {
        var declared = DeclaredNameOf(view);
        var id = TypeIdentityPolicy.Identify(view, declared, kind, stem);
        return Record(id, id.Origin switch
        {
            TypeOrigin.Named => new ProposedName(
                id.Key, declared is null ? NameRank.ShortenedComponent : NameRank.Declared, [id.Key + kind]),
            TypeOrigin.Component => NameOfComponent(id.Key),
            TypeOrigin.Resource => SharedName(stem, kind),
            _ => ProposedName.Of(stem.Path, NameRank.Inline, kind.ToString()),
        });
    }

    /// <summary>Returns the identity of the class of a polymorphic component without its derived schemas.</summary>
    public TypeId IdentifyBase(SchemaView view)
    {
        var name = NameOfComponent(view.Component!);
        return Record(
            TypeIdentityPolicy.IdentifyBase(view.Component!),
            name with { Name = name.Name + "Base", Alternatives = [.. name.Alternatives.Select(other => other + "Base")] });
    }

    /// <summary>Returns the identity of a type that belongs to an operation.</summary>
    /// <inheritdoc cref="TypeIdentityPolicy.IdentifyOperationType"/>
    public TypeId IdentifyOperationType(TypeKind kind, string name, string operation) => Record(
        TypeIdentityPolicy.IdentifyOperationType(kind, name, operation),
        ProposedName.Of(new NamePath(name), NameRank.Operation, kind.ToString()));

    /// <summary>Reports that a schema has no type, and returns the type of any JSON value.</summary>
    public ScalarType ReportUntyped(SchemaView view, string reason)
    {
        Diagnostics.Report(Descriptors.UntypedSchema, Document.Locate(view.Pointer), view.Pointer, reason);
        return ScalarType.Json;
    }

    private string NameOf(string component) => NameOfComponent(component).Name;

    private ProposedName NameOfComponent(string component)
    {
        if (!_componentProposals.TryGetValue(component, out var name))
        {
            _componentProposals.Add(component, name = ProposeComponentName(component));
        }

        return name;
    }

    private ProposedName ProposeComponentName(string component)
    {
        var whole = Identifier.Pascal(component);
        if (Merger.Component(component).Name is { } declared)
        {
            return new ProposedName(Identifier.Pascal(declared), NameRank.Declared, [whole]);
        }

        var name = _componentNames.Of(component);
        var shortened = ShortName.Of(name);
        return new ProposedName(
            shortened,
            shortened == whole ? NameRank.Component : NameRank.ShortenedComponent,
            [.. ShortName.Alternatives(name), .. ShortName.Alternatives(whole), .. Verbatim(component)]);
    }

    /// <summary>Returns the name of a component with its own capitals, which distinguish <c>FileDTO</c> from <c>FileDto</c>.</summary>
    private static IEnumerable<string> Verbatim(string component)
    {
        var name = string.Concat(WordSplitter.Split(component).Select(word => char.ToUpperInvariant(word[0]) + word.Substring(1)));
        return name.Length > 0 && name[0] is >= 'A' and <= 'Z' ? [name] : [];
    }

    /// <summary>Proposes the name of an enum that all operations of a resource share; its own place is the second choice.</summary>
    private static ProposedName SharedName(TypeStem stem, TypeKind kind)
    {
        var name = ProposedName.Of(stem.EnumPath!, NameRank.Inline, kind.ToString());
        return name with { Alternatives = name.Alternatives.Prepend(stem.Name) };
    }

    private static string WithEnding(string name, string ending, string otherEnding) =>
        name.EndsWith(ending, StringComparison.Ordinal) || name.EndsWith(otherEnding, StringComparison.Ordinal) ? name : name + ending;

    private TypeId Record(TypeId id, ProposedName name)
    {
        _proposals.Add(id, name);
        return id;
    }
}
