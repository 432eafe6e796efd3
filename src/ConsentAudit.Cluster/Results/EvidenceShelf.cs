namespace ConsentAudit.Cluster.Results;

/// <summary>A folder that all machines reach (<c>--evidence-store</c>), in which the zipped evidence lies instead of in the database.</summary>
public sealed class EvidenceShelf
{
    private readonly string root;

    private EvidenceShelf(string root) => this.root = root;

    /// <exception cref="InputException">There is no such folder: one that was made here might be another than the others'.</exception>
    public static EvidenceShelf Open(string path) => Directory.Exists(path)
        ? new EvidenceShelf(Path.GetFullPath(path))
        : throw new InputException($"--evidence-store names {path}, where there is no folder.");

    /// <summary>Lays a file there under a name of its own, so that two workers with the same page do not meet; returns the name.</summary>
    internal string Lay(string batch, int position, string file)
    {
        var name = $"{batch}/{position}-{Guid.NewGuid():N}.zip";
        var path = Path.Combine(root, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.Copy(file, path + ".part");
        File.Move(path + ".part", path);
        return name;
    }

    /// <summary>Takes a file away.</summary>
    internal void Remove(string name) => File.Delete(Path.Combine(root, name));

    /// <summary>Opens a file.</summary>
    /// <exception cref="InputException">It is not there.</exception>
    internal FileStream Read(string name)
    {
        var path = Path.Combine(root, name);
        return File.Exists(path) ? File.OpenRead(path) : throw new InputException($"{path} is missing, where the evidence of a page should be.");
    }
}
