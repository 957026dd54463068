/** What a test may do with a browser that has the built extension; made for Chromium and for Firefox. */

export interface Point {
  x: number;
  y: number;
}

export interface Tab {
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  url(): Promise<string>;
  /** Runs a function in the page's own world; argument and result are JSON. */
  run<R, A = undefined>(work: (argument: A) => R | Promise<R>, argument?: A): Promise<R>;
  /** Runs a function in every frame of cards that stands over the page; what each gives, without nulls. */
  inCards<R, A = undefined>(
    work: (argument: A) => R | null | undefined | Promise<R | null | undefined>,
    argument?: A,
  ): Promise<R[]>;
  /** The same in the frame of the signs on words met before. */
  inSigns<R, A = undefined>(work: (argument: A) => R | null | undefined, argument?: A): Promise<R[]>;
  /** Runs a whole script in every frame of cards. */
  injectCards(script: string): Promise<void>;
  /** Runs a whole script in the page, whatever the page's policy says. */
  inject(script: string): Promise<void>;
  /** Moves the mouse there. */
  point(point: Point): Promise<void>;
  click(point: Point): Promise<void>;
  drag(from: Point, to: Point): Promise<void>;
  /** A finger instead of the mouse; down and up in one place, or drawn to another. */
  touch(from: Point, to?: Point): Promise<void>;
  press(key: string, modifiers?: ('Shift' | 'Alt' | 'Control')[]): Promise<void>;
  type(text: string): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  dark(on: boolean): Promise<void>;
  /** As the page is printed; false where the browser cannot be asked for it. */
  print(on: boolean): Promise<boolean>;
  /** Brings the tab to the front. */
  show(): Promise<void>;
  close(): Promise<void>;
}

export interface Driver {
  readonly name: 'chromium' | 'firefox';
  /** Address of a page of the extension. */
  page(path: string): string;
  /** A new tab; waits until the page has loaded. */
  open(url: string): Promise<Tab>;
  /** A tab that something else has opened, at this address (its fragment is not looked at); throws where there is none. */
  opened(url: string): Promise<Tab>;
  /** Ends the background worker or event page. */
  endBackground(): Promise<void>;
  /** Ends the extension with all its pages, and starts it again. */
  restart(): Promise<void>;
  /**
   * Tells the background that an update waits, and resolves when it lets it come: it does not. false where the browser
   * cannot be asked for it.
   */
  offerUpdate(): Promise<boolean>;
  close(): Promise<void>;
}
