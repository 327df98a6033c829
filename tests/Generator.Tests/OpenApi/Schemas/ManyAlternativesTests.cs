using System.Collections;
using Cf1Gen.Generator.Diagnostics;
using Cf1Gen.Generator.OpenApi.Schemas;
using Microsoft.OpenApi;

namespace Cf1Gen.Generator.Tests.OpenApi.Schemas;

/// <summary>Tests that the work for a schema of many alternatives does not depend on the number of references to it.</summary>
public sealed class ManyAlternativesTests
{
    [Theory]
    [InlineData("oneOf")]
    [InlineData("anyOf")]
    public void Alternatives_of_a_component_are_read_once_for_all_references(string keyword)
    {
        var properties = string.Join(", ", Enumerable.Range(0, 50).Select(index => $$"""
            "p{{index}}": { "description": "Number {{index}}.", "allOf": [{ "$ref": "#/components/schemas/Base" }] },
            "r{{index}}": { "$ref": "#/components/schemas/Base" }
            """));
        var document = SchemaDocument.Read($$"""
            "Base": { "{{keyword}}": [{ "$ref": "#/components/schemas/A" }, { "$ref": "#/components/schemas/B" }] },
            "A": { "type": "object", "properties": { "a": { "type": "string" } } },
            "B": { "type": "object", "properties": { "b": { "type": "string" } } },
            "Owner": { "type": "object", "properties": { {{properties}} } }
            """);
        var schemas = document.Document.Components!.Schemas!;
        var schema = (OpenApiSchema)schemas["Base"];
        var alternatives = new CountingList(keyword == "oneOf" ? schema.OneOf! : schema.AnyOf!);
        if (keyword == "oneOf")
        {
            schema.OneOf = alternatives;
        }
        else
        {
            schema.AnyOf = alternatives;
        }

        var merger = new SchemaMerger(document, new DiagnosticBag(), CancellationToken.None);
        var all = merger.Component("Owner").Properties;

        Assert.Equal(2, merger.View(all[0].Value).Alternatives.Single().Branches.Count);
        var first = alternatives.Enumerations;
        Assert.All(all, property => Assert.Equal(2, merger.View(property.Value).Alternatives.Single().Branches.Count));

        Assert.Equal(100, all.Count);
        Assert.InRange(first, 1, 10);
        Assert.Equal(first, alternatives.Enumerations);
    }

    private sealed class CountingList(IList<IOpenApiSchema> items) : IList<IOpenApiSchema>
    {
        public int Enumerations { get; private set; }

        public int Count => items.Count;

        public bool IsReadOnly => items.IsReadOnly;

        public IOpenApiSchema this[int index]
        {
            get
            {
                Enumerations++;
                return items[index];
            }

            set => items[index] = value;
        }

        public void Add(IOpenApiSchema item) => items.Add(item);

        public void Clear() => items.Clear();

        public bool Contains(IOpenApiSchema item) => items.Contains(item);

        public void CopyTo(IOpenApiSchema[] array, int arrayIndex)
        {
            Enumerations++;
            items.CopyTo(array, arrayIndex);
        }

        public IEnumerator<IOpenApiSchema> GetEnumerator()
        {
            Enumerations++;
            return items.GetEnumerator();
        }

        public int IndexOf(IOpenApiSchema item) => items.IndexOf(item);

        public void Insert(int index, IOpenApiSchema item) => items.Insert(index, item);

        public bool Remove(IOpenApiSchema item) => items.Remove(item);

        public void RemoveAt(int index) => items.RemoveAt(index);

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
