using Cf1Gen.Generator.Reading.OpenApiLibrary;

namespace Cf1Gen.Generator.Tests.Reading.OpenApiLibrary;

public class ExtensionValuesTests
{
    private readonly ReadResult _reading = ReadResult.Body("""
        x-client: Things
        paths:
          /a:
            x-client: Parts
            get:
              x-name: Load
              x-number: 3
              x-null: null
              x-object: { a: 1 }
        components:
          schemas:
            A: { x-name: Thing }
        """);

    [Fact]
    public void Extension_returns_a_string_value()
    {
        _reading.AssertClean();
        Assert.Equal("Things", _reading.Document.Extension("x-client"));
        Assert.Equal("Parts", _reading.Document.Paths["/a"].Extension("x-client"));
        Assert.Equal("Load", _reading.Get("/a").Extension("x-name"));
        Assert.Equal("Thing", _reading.Schemas["A"].Extension("x-name"));
    }

    [Fact]
    public void Extension_returns_null_when_absent_or_not_a_string()
    {
        Assert.Null(_reading.Get("/a").Extension("x-none"));
        Assert.Null(_reading.Get("/a").Extension("x-number"));
        Assert.Null(_reading.Get("/a").Extension("x-null"));
        Assert.Null(_reading.Get("/a").Extension("x-object"));
    }

    [Fact]
    public void ExtensionNode_returns_any_value_except_null()
    {
        Assert.Equal(1, _reading.Get("/a").ExtensionNode("x-object")!["a"]!.GetValue<int>());
        Assert.Equal(3, _reading.Get("/a").ExtensionNode("x-number")!.GetValue<int>());
        Assert.Null(_reading.Get("/a").ExtensionNode("x-null"));
    }
}
